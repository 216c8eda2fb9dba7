// A rating on WeChat: the round code of a window opens it, it goes without a signal, and comes round twice.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { keptSession } from "../../support/kept-session";
import { inChina, newestCases, officesAnswer, setClock, windowCodes } from "../../support/preview-controls";
import * as story from "../../support/rating-story";
import { startWebHost, type WebHost } from "../../support/web-host";
import { type MiniProgram, openMiniProgram } from "./driver";

const dir = join(__dirname, "../../../dist/weapp");
const ratePage = "pages/ratings/rate/index";
const ratingPage = "pages/ratings/rating/index";

let browser: Browser;
let host: WebHost;
let phone: MiniProgram;

beforeAll(async () => {
  browser = await launchChromium();
  host = await startWebHost();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

async function travelTo(time: string): Promise<void> {
  await setClock(host.url, inChina(time));
  await phone.travelTo(inChina(time));
}

/** The page as it is just opened costs no more than WeChat advises. */
async function isLight(path: string): Promise<void> {
  const { perPage, largest } = await phone.setDataMeter();
  expect(perPage[path]?.calls).toBeLessThanOrEqual(6);
  expect(largest).toBeLessThanOrEqual(64 * 1024);
  expect((await phone.tree()).nodes).toBeLessThan(1000);
}

const given = async () =>
  (await newestCases(host.url)).filter(({ kind }) => kind === "rating").map(({ id }) => id);

/** Rates where there is no signal, and looks again where there is one. Answers the rating's id. */
async function ratesWithoutSignal(): Promise<string> {
  const before = await given();
  await phone.waitForText("不满意的，怎么处理");
  await phone.waitForText(story.window.matter);
  await isLight(ratePage);
  await phone.tapText("先选一个满意程度", true);
  await phone.tapText("不满意", true);
  await phone.tapText("等太久", true);
  await phone.type(".part-rating-level", story.said.bad);
  await phone.offline(true);
  await phone.tapText("提交评价", true);
  await phone.waitForText("还不算评价");
  await phone.goTo("/pages/ratings/mine/index");
  await phone.waitForText("尚未提交，等有网络时发出");
  expect(await given()).toEqual(before);
  await travelTo(story.times.signal);
  await phone.offline(false);
  await phone.waitForNoText("尚未提交，等有网络时发出");
  const [id = "", ...more] = (await given()).filter((one) => !before.includes(one));
  expect(more).toEqual([]);
  return id;
}

/** Time goes on, department and bureau act, and one opens the rating as a message does. */
async function later(
  id: string,
  at: string,
  actions: Parameters<typeof officesAnswer>[2],
  ...texts: string[]
): Promise<void> {
  await travelTo(at);
  await officesAnswer(host.url, id, actions);
  await phone.resetMeter();
  await phone.goTo(`/${ratingPage}?id=${id}`);
  for (const text of texts) await phone.waitForText(text);
  await isLight(ratingPage);
}

test("from the code on a window to the second, better rating", async () => {
  const start = inChina(story.times.rated);
  await setClock(host.url, start);
  const storage = { session: JSON.stringify(await keptSession(host.url, "resident")) };
  const [scene] = await windowCodes(host.url, story.window.number);
  const now = new Date(start);
  phone = await openMiniProgram({
    dir,
    browser,
    apiBase: host.url,
    path: ratePage,
    query: { scene: encodeURIComponent(scene) },
    storage,
    now,
  });
  const id = await ratesWithoutSignal();
  await later(id, story.times.rectifying, story.verified, "正在整改", "为什么是");
  await later(id, story.times.rectified, story.rectified, "等您确认", story.done.first);
  await phone.tap(".action-one");
  await phone.type(".part-sheet-words", story.said.notEnough);
  await phone.tapText("退回去", true);
  await phone.waitForText("您不满意，再整改");
  await later(id, story.times.again, story.rectifiedAgain, story.done.second, "回访了您");
  await phone.tapText("认可，再评一次", true);
  await phone.waitForText("提交再评");
  await phone.tap(".part-re-rating .face:nth-child(2)");
  await phone.tapText("提交再评", true);
  await phone.waitForText("了结：您再评：满意");
  expect(await phone.errors()).toEqual([]);
  expect(host.unexpected).toEqual([]);
  await phone.close();
}, 180_000);
