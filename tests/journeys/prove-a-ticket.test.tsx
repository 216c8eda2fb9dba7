// The proof: a ticket filed without a signal goes through everything, over 国庆, until its reply helps others.
import type { components } from "@contract/schema";
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { forgetSession } from "@/shared/api/session";
import { openApp, page, see, signInAs, tap, type } from "../support/app";
import { backend } from "../support/backend";
import { arrive } from "../support/file-request";
import { addPhoto, filedTickets, fillTicket, lookOver, ticketForm } from "../support/file-ticket";
import { answerOf, travelTo } from "../support/own-requests";
import { fileTicket, officeDoes, openTicket } from "../support/own-tickets";
import * as story from "../support/ticket-story";

type Schemas = components["schemas"];

/** The sentence that says where it stands. */
const stands = (sentence: string | RegExp) => page().findByRole("heading", { name: sentence });

const cardOf = async (heading: string) => within((await stands(heading)).closest(".card") as HTMLElement);

/** The sheet that has risen. */
const sheet = async (name: string | RegExp) => within(await screen.findByRole("dialog", { name }));

/** Fills the form in where there is no signal, and hands it in once there is one. Answers the ticket's id. */
async function filesWithoutSignal(): Promise<string> {
  travelTo(story.times.filed);
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket(story.troubleText);
  await addPhoto();
  await tap("checkbox", /^同意去掉个人信息后公开/);
  await lookOver();
  backend.fault({ kind: "offline", path: "/v1/" });
  await tap("button", "提交诉求");
  await see("还没有提交");
  await see(/没有信号，先存在这部手机上/);
  cleanup();
  await openApp("/pages/tickets/mine/index");
  await see("尚未提交，等有网络时发出");
  await see(new RegExp(story.troubleTitle));
  expect(page().queryByText(/已提交|\d{6}-\d{6}-\d{4}/)).toBeNull();
  cleanup();

  backend.fault();
  expect(filedTickets(story.troubleTitle)).toEqual([]);
  travelTo(story.times.signal);
  await openApp(ticketForm);
  await see("刚提交了一件");
  await tap("link", "看回执");
  await arrive("已提交，等受理");
  await see(/^152923-260928-\d{4}$/);
  const [ticket, ...others] = filedTickets(story.troubleTitle);
  expect(others).toEqual([]);
  expect(ticket?.attachments).toHaveLength(1);
  return ticket?.id ?? "";
}

/** Time goes on, the offices act, and one opens the ticket. */
async function later(id: string, { at, actions }: (typeof story)["sentBack"]): Promise<void> {
  travelTo(at);
  officeDoes(id, ...actions);
  await openTicket(id);
}

async function isDisputed(id: string): Promise<void> {
  await later(id, story.sentBack);
  await stands("两个部门正在确认由谁办理，今天开始");
  const who = within((await see("待确认")).closest(".card") as HTMLElement);
  who.getByText("水泵是供水设施，归水务局。");
  who.getByText("这口井浇草料地，归农牧局。");
  travelTo(story.times.holiday);
  await openTicket(id);
  await stands("两个部门正在确认由谁办理，9月30日开始");
  await see("3 个工作日用了 1 个");
}

async function answersTheQuestion(): Promise<void> {
  await see("等您回答");
  travelTo(story.times.answered);
  await tap("button", "回答部门的问题");
  const answer = await sheet("回答部门的问题");
  await userEvent.type(answer.getByRole("textbox", { name: "您的回答" }), story.said.answer);
  await userEvent.click(answer.getByRole("button", { name: "发出回答" }));
  await see(story.said.answer);
}

async function saysNotSolved(): Promise<void> {
  travelTo(story.times.notSolved);
  await tap("button", /^没解决/);
  const reason = await sheet(/没解决/);
  await userEvent.click(reason.getByRole("button", { name: "重新办理" }));
  await reason.findByText("多写几个字，至少 4 个");
  await userEvent.type(reason.getByRole("textbox", { name: "哪里没解决" }), story.said.notSolved);
  await userEvent.click(reason.getByRole("button", { name: "重新办理" }));
  await stands(/您说没解决/);
  await see(story.said.notSolved);
}

async function confirmsAndRates(): Promise<void> {
  travelTo(story.times.solved);
  await tap("button", /解决了/);
  const confirm = await sheet("这件事解决了？");
  await userEvent.click(confirm.getByRole("button", { name: "解决了" }));
  await see("办结");
  await tap("radio", "满意");
  await userEvent.type(await page().findByRole("textbox", { name: "想说的话" }), story.said.rating);
  await tap("button", "评价办理");
  (await cardOf("您的评价")).getByText(story.said.rating);
}

/** Staff read the proposal and publish it; what still tells who somebody is, they cannot publish. */
function staffPublish(id: string): void {
  travelTo(story.times.published);
  const raw = {
    action: "publish",
    title: story.troubleTitle,
    question: story.troubleText,
    answer: "换好了。",
  };
  expect(() => officeDoes(id, raw as Schemas["TicketAgencyAction"])).toThrow(/personal_data/);
  const path = `/preview/tickets/${id}/redaction`;
  const { removed, ...proposal } = answerOf<Schemas["RedactionProposal"]>("GET", path);
  expect(removed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["name", "phone", "id-number"]));
  officeDoes(id, { action: "publish", ...proposal });
}

/** The page in front names nobody of the story. */
function tellsNobody(): void {
  const { textContent } = screen.getByTestId("page");
  expect(story.secrets.filter((secret) => textContent?.includes(secret))).toEqual([]);
}

/** From the ticket to what everybody may read, and there again by its words, without an account. */
async function isPublished(id: string): Promise<void> {
  await openTicket(id);
  await tap("link", "去掉个人信息后已公开，去看");
  await stands(story.troubleTitle);
  await see(/大功率的水泵/);
  await see("提的人确认解决了");
  tellsNobody();
  cleanup();
  act(forgetSession);
  await openApp("/pages/replies/list/index?search=1");
  await type("大功率水泵");
  await page().findByRole("link", { name: new RegExp(story.troubleTitle) });
  tellsNobody();
}

test("filed without a signal, disputed, ruled, asked, reopened, solved, and published without a name", async () => {
  const id = await filesWithoutSignal();
  await later(id, story.dispatched);
  await see("已转办");
  await see("为什么是 10月9日");
  await see("3 个工作日用了 0 个");
  await isDisputed(id);
  await later(id, story.ruled);
  await answersTheQuestion();
  await later(id, story.replied);
  await stands("旗水务局答复了，解决了没有，请您说一声");
  expect(page().queryByText("超期")).toBeNull();
  (await cardOf("答复")).getByText("水泵已经换好，开始出水。");
  await saysNotSolved();
  await later(id, story.repliedAgain);
  (await cardOf("答复")).getByText(/大功率/);
  await confirmsAndRates();
  staffPublish(id);
  await isPublished(id);
});

test("another person's ticket is not there", async () => {
  signInAs("resident");
  const { id } = fileTicket();
  signInAs("herder");
  await openTicket(id);
  await see("没有这一项，可能已经取消");
});
