// The proof: a window's code is scanned, rated badly without a signal, set right, sent back, set right again, re-rated.
import {
  inChina,
  newestCases,
  officesAnswer,
  resetMock,
  setClock,
  windowCodes,
} from "../../support/preview-controls";
import * as story from "../../support/rating-story";
import type { Visitor } from "../../support/visitor";
import { webApp } from "../../support/web-app";

const app = webApp();
const ratingPage = (id: string) => `/pages/ratings/rating/index?id=${id}`;
const ratePage = (code: string) => `/pages/ratings/rate/index?code=${code}`;

afterEach(() => resetMock(app.url));

async function travelTo(visitor: Visitor, time: string): Promise<void> {
  await setClock(app.url, inChina(time));
  await visitor.travelsTo(inChina(time));
}

const given = async () =>
  (await newestCases(app.url)).filter(({ kind }) => kind === "rating").map(({ id }) => id);

/** Rates by the code where there is no signal, closes the app, and is back where there is one. Answers the id. */
async function ratesWithoutSignal(visitor: Visitor): Promise<string> {
  const before = await given();
  const [code] = await windowCodes(app.url, story.window.number);
  await visitor.opens(ratePage(code));
  await visitor.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await visitor.sees(story.window.matter, "不满意的，怎么处理", "先选一个满意程度");
  await visitor.taps("不满意", "radio");
  await visitor.taps("等太久", "button");
  await visitor.fills("想说的话", story.said.bad);
  await visitor.goesOffline();
  // What a service worker passes on is not held by the browser's own switch.
  app.fault({ kind: "offline", path: "/v1" });
  visitor.noise.expect(/failed: /, /ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
  await visitor.taps("提交评价", "button");
  await visitor.sees("还没有提交", /还不算评价/, story.said.bad);
  await visitor.startsAgain();
  await visitor.opens("/pages/ratings/mine/index");
  await visitor.sees("发件箱", "尚未提交，等有网络时发出");
  expect(await given()).toEqual(before);
  await travelTo(visitor, story.times.signal);
  app.fault();
  await visitor.comesOnline();
  await visitor.seesNoMore("尚未提交，等有网络时发出");
  const [id = "", ...more] = (await given()).filter((one) => !before.includes(one));
  expect(more).toEqual([]);
  return id;
}

/** Time goes on, department and bureau act, and one opens the rating. */
async function later(
  visitor: Visitor,
  id: string,
  at: string,
  actions: Parameters<typeof officesAnswer>[2],
): Promise<void> {
  await travelTo(visitor, at);
  await officesAnswer(app.url, id, actions);
  await visitor.opens(ratingPage(id));
}

async function saysNotEnough(visitor: Visitor): Promise<void> {
  await visitor.taps(/^不满意/, "button");
  const sheet = visitor.screen.getByRole("dialog");
  await sheet.getByRole("textbox", { name: "哪里还不行" }).fill(story.said.notEnough);
  await sheet.getByRole("button", { name: "提交理由" }).click();
  await sheet.waitFor({ state: "hidden" });
  await visitor.readsHeading(/^您不满意，再整改/);
}

async function ratesAgain(visitor: Visitor): Promise<void> {
  await visitor.taps("认可，再评一次", "button");
  const sheet = visitor.screen.getByRole("dialog");
  await sheet.getByRole("radio", { name: "满意", exact: true }).click();
  await sheet.getByRole("textbox", { name: "想说的话" }).fill(story.said.good);
  await sheet.getByRole("button", { name: "提交再评" }).click();
  await sheet.waitFor({ state: "hidden" });
  await visitor.readsHeading("您再评：满意，了结了");
  await visitor.sees(story.said.good);
}

test("rated badly by a window's code, rectified, not satisfied, rectified again, re-rated", async () => {
  await setClock(app.url, inChina(story.times.rated));
  const visitor = await app.visit({ path: "/pages/regions/pick/index", persona: "resident", keepsApp: true });
  // Between two of these days a token runs out: the app renews it, and the browser notes what was refused before.
  visitor.noise.expect(/refused: 401/, /status of 401/);
  await travelTo(visitor, story.times.rated);
  const id = await ratesWithoutSignal(visitor);
  await later(visitor, id, story.times.rectifying, story.verified);
  await visitor.readsHeading(/^正在整改/);
  await visitor.sees(/^为什么是 /, "等太久");
  await later(visitor, id, story.times.rectified, story.rectified);
  await visitor.sees("等您确认", story.done.first);
  await saysNotEnough(visitor);
  await later(visitor, id, story.times.again, story.rectifiedAgain);
  await visitor.sees(story.done.second, /回访了您/);
  await ratesAgain(visitor);
}, 180_000);

test("yesterday's code says so, and another person's rating is not there", async () => {
  const stranger = await app.visit({ persona: "herder" });
  stranger.noise.expect(/refused: 404/, /status of 404/);
  const [, yesterday] = await windowCodes(app.url, story.window.number);
  await stranger.opens(ratePage(yesterday));
  await stranger.sees("这个码过期了");
  await stranger.opens(ratingPage("rt-medical-refund"));
  await stranger.sees("没有这一项，可能已经取消");
  expect(await stranger.screen.innerText()).not.toContain("叫号");
});
