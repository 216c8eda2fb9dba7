// What is written on a ticket is kept: over a reload, without a signal, and when the ticket has moved on meanwhile.
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { asResident, openApp, page, see, tap } from "../support/app";
import { backend } from "../support/backend";
import { answerOf, asCaller, travelTo } from "../support/own-requests";
import { fileTicket, officeDoes, openTicket } from "../support/own-tickets";
import { departments } from "../support/ticket-client";

const sheet = async (name: string | RegExp) => within(await screen.findByRole("dialog", { name }));

/** A ticket of the resident that a department works on. */
function atWork(): string {
  travelTo("2026-09-21 10:20");
  asResident();
  const { id } = fileTicket();
  officeDoes(id, { action: "accept" }, { action: "dispatch", main: departments.housing });
  officeDoes(id, { action: "sign" }, { action: "start" });
  return id;
}

test("a supplement is kept over a reload and a lost signal, and sent once", async () => {
  const id = atWork();
  await openTicket(id);
  await tap("button", /^补充/);
  await userEvent.type((await sheet("补充")).getByRole("textbox", { name: "补充什么" }), "今天又有人摔了");
  await openTicket(id);
  await tap("button", /^补充/);
  const again = await sheet("补充");
  expect(again.getByDisplayValue("今天又有人摔了")).toBeVisible();
  backend.fault({ kind: "offline", path: "/v1/tickets/" });
  await userEvent.click(again.getByRole("button", { name: "发出补充" }));
  await again.findByText(/您写的还在/);
  backend.fault();
  await userEvent.click(again.getByRole("button", { name: "发出补充" }));
  await see("您补充了情况");
  await see("今天又有人摔了");
});

test("when the ticket has moved on, one is told kindly and nothing is lost", async () => {
  const id = atWork();
  await openTicket(id);
  await tap("button", /^催办/);
  const urge = await sheet("催办");
  await userEvent.type(urge.getByRole("textbox", { name: "想说的话" }), "请快一点");
  officeDoes(id, { action: "note", text: "已经派人去看。" });
  await userEvent.click(urge.getByRole("button", { name: "催办" }));
  await urge.findByText("刚刚有了新进展，已经更新");
  expect(urge.getByDisplayValue("请快一点")).toBeVisible();
  await see("已经派人去看。");
  await userEvent.click(urge.getByRole("button", { name: "催办" }));
  await see("您催办 1 次");
});

test("withdrawing asks once more", async () => {
  const id = atWork();
  await openTicket(id);
  await tap("button", "撤回诉求");
  const ask = await sheet("撤回这件诉求？");
  await userEvent.click(ask.getByRole("button", { name: "不撤回" }));
  await tap("button", "撤回诉求");
  await userEvent.click((await sheet("撤回这件诉求？")).getByRole("button", { name: "撤回诉求" }));
  await see("已撤回");
});

test("a nameless report is found by number and code, and a wrong code tells nothing", async () => {
  travelTo("2026-09-21 10:20");
  asResident();
  const { receipt } = fileTicket();
  await openApp("/pages/tickets/query/index");
  const [number, code] = await page().findAllByRole("textbox");
  await userEvent.type(number as HTMLElement, receipt.number);
  await userEvent.type(code as HTMLElement, receipt.queryCode === "000000" ? "000001" : "000000");
  await tap("button", "查进度");
  await see("编号或查询码不对，请照回执核对");
  await userEvent.clear(code as HTMLElement);
  await userEvent.type(code as HTMLElement, receipt.queryCode);
  await tap("button", "查进度");
  await see("已提交");
  expect(page().queryByText(/下水井盖/)).toBeNull();
});

test("the home page and the messages lead to the ticket that waits", async () => {
  const id = atWork();
  officeDoes(id, { action: "ask", text: "是靠近学校的那口吗？" });
  await openApp();
  await tap("link", /^回答.*的问题.*南大街的下水井盖/);
  await see("诉求进度");
  expect(answerOf<{ status: string }>("GET", `/v1/tickets/${id}`, undefined, asCaller()).status).toBe(
    "in-progress",
  );
});
