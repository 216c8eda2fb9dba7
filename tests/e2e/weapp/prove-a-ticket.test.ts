// A ticket on WeChat: filed without a signal, disputed over 国庆, reopened, solved, and published without a name.
import { inChina, newestCases, officesDo, publishRedacted, setClock } from "../../support/preview-controls";
import { sampleJpeg } from "../../support/sample-files";
import * as story from "../../support/ticket-story";
import type { MiniProgram } from "./driver";
import { weappApp } from "./weapp-app";

const ticketPage = "pages/tickets/ticket/index";

const app = weappApp();
let phone: MiniProgram;

const travelTo = (time: string) => app.travelsTo(inChina(time));

/** Opens the ticket as a message does. */
async function showTicket(id: string, ...texts: string[]): Promise<void> {
  await phone.resetMeter();
  await phone.goTo(`/${ticketPage}?id=${id}`);
  for (const text of texts) await phone.waitForText(text);
  await app.cameInFewCalls(ticketPage);
}

/** Time goes on, the offices act, and one opens the ticket. */
async function later(
  id: string,
  { at, actions }: (typeof story)["sentBack"],
  ...texts: string[]
): Promise<void> {
  await travelTo(at);
  await officesDo(app.url, id, actions);
  await showTicket(id, ...texts);
}

async function fillForm(): Promise<void> {
  await phone.waitForText("怎么联系您");
  await app.cameInFewCalls("pages/tickets/file/index");
  await phone.type(".part-ticket-draft-text", story.troubleText);
  await phone.tapText("求助", true);
  await phone.tapText("12345 热线", true);
  await phone.tapText("办事的部门", true);
  await phone.tapText("我自己", true);
  await phone.willChoose([{ name: "机井.jpg", bytes: sampleJpeg }]);
  await phone.tapText("加照片", true);
  await phone.waitForText("去掉");
  await phone.tapText("同意去掉个人信息后公开");
  await phone.tapText("看一遍再提交", true);
  await phone.waitForText("还没有提交。看清楚了再点。");
}

async function saysNothingIsFiled(): Promise<void> {
  expect(await phone.text()).not.toMatch(/已提交|已经提交|152923-\d{6}/);
}

const filedSoFar = async () => (await newestCases(app.url)).map(({ id }) => id);

/** Hands it in where there is no signal, and looks again where there is one. Answers the ticket's id. */
async function filesWithoutSignal(): Promise<string> {
  const before = await filedSoFar();
  await fillForm();
  await phone.offline(true);
  await phone.tapText("提交诉求", true);
  await phone.waitForText("没有信号，先存在这部手机上");
  await saysNothingIsFiled();
  await phone.goTo("/pages/tickets/mine/index");
  await phone.waitForText("尚未提交，等有网络时发出");
  await saysNothingIsFiled();
  expect(await filedSoFar()).toEqual(before);
  await travelTo(story.times.signal);
  await phone.offline(false);
  await phone.waitForNoText("尚未提交，等有网络时发出");
  await phone.waitForText("已提交");
  const [id = "", ...more] = (await filedSoFar()).filter((one) => !before.includes(one));
  expect(more).toEqual([]);
  await phone.resetMeter();
  await phone.goTo(`/pages/tickets/receipt/index?id=${id}`);
  await phone.waitForText("已提交，等受理");
  await phone.waitForText("152923-260928-");
  await app.cameInFewCalls("pages/tickets/receipt/index");
  return id;
}

/** What is written in the sheet of an action, and sent. */
async function writes(action: string, text: string, send: string): Promise<void> {
  await phone.tapText(action, true);
  await phone.type(".part-sheet-words", text);
  await phone.tapText(send, true);
  await phone.waitForText(text);
}

async function namesNobody(): Promise<void> {
  const text = await phone.text();
  expect(story.secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

test("from the form without a signal to the reply that everybody may read", async () => {
  const start = inChina(story.times.filed);
  await setClock(app.url, start);
  phone = await app.opens("pages/tickets/file/index", { persona: "resident", now: new Date(start) });
  const id = await filesWithoutSignal();

  await later(id, story.dispatched, "已经转给旗农牧局", "为什么是 10月9日", "国庆");
  await later(id, story.sentBack, "正在确认由谁办理，今天开始", "水泵是供水设施", "这口井浇草料地");
  await travelTo(story.times.holiday);
  await showTicket(id, "正在确认由谁办理，9月30日开始");
  await later(id, story.ruled, "旗水务局正在办理", "等您回答");
  await travelTo(story.times.answered);
  await writes("回答部门的问题", story.said.answer, "发出回答");
  await phone.waitForNoText("等您回答");

  await later(id, story.replied, "解决了没有，请您说一声", "水泵已经换好");
  expect(await phone.text()).not.toContain("超期");
  await travelTo(story.times.notSolved);
  await writes("没解决", story.said.notSolved, "重新办理");
  await phone.waitForText("您说没解决");
  await later(id, story.repliedAgain, "大功率的水泵");
  await travelTo(story.times.solved);
  await phone.tapText("解决了", true);
  await phone.waitForText("这件事解决了？");
  await phone.tap(".confirm-verb:last-child .btn");
  await phone.waitForText("办结");
  await phone.tapText("满意", true);
  await phone.tapText("评价办理", true);
  await phone.waitForText("您的评价");

  await travelTo(story.times.published);
  await publishRedacted(app.url, id);
  await showTicket(id, "去掉个人信息后已公开，去看");
  await phone.tapText("去掉个人信息后已公开，去看", true);
  await phone.waitForText("提的人确认解决了");
  await namesNobody();
  await phone.resetMeter();
  await phone.goTo("/pages/replies/list/index?search=1");
  await phone.type("搜别人问过的事", "大功率水泵");
  await phone.waitForText("共 1 项");
  await phone.waitForText(story.troubleTitle);
  await namesNobody();
}, 180_000);
