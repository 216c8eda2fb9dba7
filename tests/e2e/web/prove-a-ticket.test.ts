// The proof: filed without a signal, both sides act over 国庆, and what helped one is there for all without a name.
import {
  inChina,
  newestCases,
  officesDo,
  publishRedacted,
  resetMock,
  setClock,
} from "../../support/preview-controls";
import { fillTicketForm } from "../../support/ticket-form-states";
import * as story from "../../support/ticket-story";
import type { Visitor } from "../../support/visitor";
import { webApp } from "../../support/web-app";
import { type Traces, watchTraces } from "../../support/web-traces";

const app = webApp();
const form = "/pages/tickets/file/index";
const ticketPage = (id: string) => `/pages/tickets/ticket/index?id=${id}`;

afterEach(() => resetMock(app.url));

/** The phone and the backend stand at this time. */
async function travelTo(visitor: Visitor, time: string): Promise<void> {
  await setClock(app.url, inChina(time));
  await visitor.travelsTo(inChina(time));
}

/** Time goes on, the offices act, and one opens the ticket. */
async function later(
  visitor: Visitor,
  id: string,
  { at, actions }: (typeof story)["sentBack"],
): Promise<void> {
  await travelTo(visitor, at);
  await officesDo(app.url, id, actions);
  await visitor.opens(ticketPage(id));
}

/** Days of the ledger by what a screen reader says of each. */
async function days(visitor: Visitor, ...names: string[]): Promise<void> {
  for (const name of names) await visitor.screen.getByRole("img", { name }).first().waitFor();
}

async function saysNothingIsFiled(visitor: Visitor): Promise<void> {
  expect(await visitor.screen.innerText()).not.toMatch(/已提交|已经提交|152923-\d{6}/);
}

const filedSoFar = async () => (await newestCases(app.url)).map(({ id }) => id);

/** Fills the form in where there is no signal, closes the app, and is back where there is one. Answers the ticket's id. */
async function filesWithoutSignal(visitor: Visitor): Promise<string> {
  const before = await filedSoFar();
  await visitor.opens(form);
  await visitor.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await fillTicketForm(visitor, story.troubleText);
  await visitor.taps(/^同意去掉个人信息后公开/, "checkbox");
  await visitor.taps("看一遍再提交", "button");
  await visitor.sees("还没有提交。看清楚了再点。", story.troubleText, "照片：机井.jpg");
  await visitor.goesOffline();
  // What a service worker passes on is not held by the browser's own switch.
  app.fault({ kind: "offline", path: "/v1" });
  visitor.noise.expect(/failed: /, /ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
  await visitor.taps("提交诉求", "button");
  await visitor.sees("还没有提交", /没有信号，先存在这部手机上/);
  await saysNothingIsFiled(visitor);
  await visitor.startsAgain();
  await visitor.opens("/pages/tickets/mine/index");
  await visitor.sees("发件箱", story.troubleText, "尚未提交，等有网络时发出");
  await saysNothingIsFiled(visitor);
  expect(await filedSoFar()).toEqual(before);

  await travelTo(visitor, story.times.signal);
  app.fault();
  await visitor.comesOnline();
  await visitor.seesNoMore("尚未提交，等有网络时发出");
  await visitor.sees(story.troubleTitle, "已提交");
  const [id = "", ...more] = (await filedSoFar()).filter((one) => !before.includes(one));
  expect(more).toEqual([]);
  await visitor.opens(`/pages/tickets/receipt/index?id=${id}`);
  await visitor.sees("已提交，等受理", /^152923-260928-\d{4}$/);
  return id;
}

async function isDisputed(visitor: Visitor, id: string): Promise<void> {
  await later(visitor, id, story.dispatched);
  await visitor.readsHeading("已经转给旗农牧局，等它签收");
  await visitor.sees("为什么是 10月9日", "3 个工作日用了 0 个");
  await days(
    visitor,
    "9月29日，不算，受理当天，今天",
    "10月1日，不算，国庆节放假",
    "10月9日，第 3 天，答复期限",
  );
  await later(visitor, id, story.sentBack);
  await visitor.readsHeading("两个部门正在确认由谁办理，今天开始");
  await visitor.sees("旗农牧局说", "水泵是供水设施，归水务局。", "旗水务局说", "这口井浇草料地，归农牧局。");
  await travelTo(visitor, story.times.holiday);
  await visitor.startsAgain();
  await visitor.readsHeading("两个部门正在确认由谁办理，9月30日开始");
  await visitor.sees("待确认", "3 个工作日用了 1 个");
}

/** What is written in the sheet of an action, and sent. */
async function writes(
  visitor: Visitor,
  action: RegExp | string,
  field: string,
  text: string,
  send: string,
): Promise<void> {
  await visitor.taps(action, "button");
  const sheet = visitor.screen.getByRole("dialog");
  await sheet.getByRole("textbox", { name: field }).fill(text);
  await sheet.getByRole("button", { name: send }).click();
  await sheet.waitFor({ state: "hidden" });
}

/** What only the person and the offices may know stands in no address, no title and no line of the console. */
async function betraysNothing(visitor: Visitor, traces: Traces): Promise<void> {
  const session = await visitor.page.evaluate(() => localStorage.getItem("session") ?? "");
  const token = /"token\\*":\\*"([^"\\]+)/.exec(session)?.[1] ?? "no session";
  expect(token).not.toBe("no session");
  const never = [...story.secrets, token, story.troubleTitle, story.said.notSolved];
  expect((await traces.lines()).filter((line) => never.some((secret) => line.includes(secret)))).toEqual([]);
}

async function namesNobody(visitor: Visitor): Promise<void> {
  const text = await visitor.screen.innerText();
  expect(story.secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

/** Somebody without an account looks for the words of the reply. */
async function anybodyFindsIt(): Promise<void> {
  const stranger = await app.visit({ path: "/pages/replies/list/index?search=1" });
  await stranger.types("大功率水泵");
  await stranger.sees("共 1 项");
  await namesNobody(stranger);
  await stranger.taps(story.troubleTitle);
  await stranger.sees(/我叫\[姓名\]，电话\[电话\]，身份证\[证件号\]/);
  await namesNobody(stranger);
}

test("filed without a signal, disputed, ruled, asked, reopened, solved, and published without a name", async () => {
  await setClock(app.url, inChina(story.times.filed));
  const visitor = await app.visit({ path: "/pages/ratings/mine/index", persona: "resident", keepsApp: true });
  // Between two of these days a token runs out: the app renews it, and the browser notes what was refused before.
  visitor.noise.expect(/refused: 401/, /status of 401/);
  const traces = watchTraces(visitor.page);
  await travelTo(visitor, story.times.filed);
  const id = await filesWithoutSignal(visitor);
  await isDisputed(visitor, id);

  await later(visitor, id, story.ruled);
  await visitor.readsHeading("旗水务局正在办理，10月9日前答复您");
  await visitor.sees("等您回答", /^旗水务局问：这口井是嘎查集体打的/, "10月14日前");
  await travelTo(visitor, story.times.answered);
  await writes(visitor, "回答部门的问题", "您的回答", story.said.answer, "发出回答");
  await visitor.seesNoMore("等您回答");
  await visitor.sees(story.said.answer);

  await later(visitor, id, story.replied);
  await visitor.readsHeading("旗水务局答复了，解决了没有，请您说一声");
  expect(await visitor.screen.getByText("超期", { exact: true }).count()).toBe(0);
  await travelTo(visitor, story.times.notSolved);
  await writes(visitor, /^没解决/, "哪里没解决", story.said.notSolved, "重新办理");
  await visitor.readsHeading("您说没解决，12345 正在重新转办");
  await days(visitor, "10月11日，不算，周末", "10月14日，第 3 天，答复期限");

  await later(visitor, id, story.repliedAgain);
  await visitor.sees(/大功率的水泵/);
  await travelTo(visitor, story.times.solved);
  await visitor.taps("解决了", "button");
  await visitor.screen.getByRole("dialog").getByRole("button", { name: "解决了" }).click();
  await visitor.sees("办结");
  await visitor.taps("满意", "radio");
  await visitor.fills("想说的话", story.said.rating);
  await visitor.taps("评价办理", "button");
  await visitor.sees("您的评价", story.said.rating);
  await betraysNothing(visitor, traces);

  await travelTo(visitor, story.times.published);
  await publishRedacted(app.url, id);
  await visitor.startsAgain();
  await visitor.taps("去掉个人信息后已公开，去看", "link");
  await visitor.sees(/大功率的水泵/, "提的人确认解决了");
  await namesNobody(visitor);
  await anybodyFindsIt();
}, 180_000);

test("another person's ticket is not there", async () => {
  const stranger = await app.visit({ persona: "resident" });
  stranger.noise.expect(/refused: 404/, /status of 404/);
  await stranger.opens(ticketPage("tk-well-pump"));
  await stranger.sees("没有这一项，可能已经取消");
  expect(await stranger.screen.innerText()).not.toContain("水泵");
});
