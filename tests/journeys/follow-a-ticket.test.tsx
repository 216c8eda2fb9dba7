// A resident follows a ticket through everything that can happen to it, until it is solved.
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { asResident, page, see, signInAs, tap } from "../support/app";
import { travelTo } from "../support/own-requests";
import { fileTicket, officeDoes, openTicket } from "../support/own-tickets";
import { departments } from "../support/ticket-client";

/** The sentence that says where it stands. */
const stands = (sentence: string | RegExp) => page().findByRole("heading", { name: sentence });

/** The sheet that has risen. */
const sheet = async (name: string | RegExp) => within(await screen.findByRole("dialog", { name }));

test("dispatched, disputed, ruled, asked, replied, not solved, reopened, solved and rated", async () => {
  travelTo("2026-09-21 10:20");
  asResident();
  const { id } = fileTicket();
  await openTicket(id);
  await see("已提交");
  await see("南大街的下水井盖不见了，晚上容易掉进去。");

  travelTo("2026-09-21 15:05");
  officeDoes(id, { action: "accept" }, { action: "dispatch", main: departments.housing });
  await openTicket(id);
  await see("已转办");
  await see("13 个工作日用了 0 个");
  await see(/^为什么是/);

  travelTo("2026-09-22 09:00");
  officeDoes(id, {
    action: "send-back",
    text: "井盖是供水管网的，归水务局。",
    suggests: departments.water,
    suggestedSays: "这口井是雨水井，归住建局。",
  });
  travelTo("2026-09-23 09:00");
  await openTicket(id);
  await stands(/正在确认由谁办理/);
  const who = (await see("待确认")).closest(".card") as HTMLElement;
  within(who).getByText("井盖是供水管网的，归水务局。");
  within(who).getByText("这口井是雨水井，归住建局。");

  officeDoes(id, { action: "rule", main: departments.housing }, { action: "sign" }, { action: "start" });
  officeDoes(id, { action: "ask", text: "是靠近学校的那口吗？" });
  await openTicket(id);
  await see("等您回答");
  await tap("button", "回答部门的问题");
  const answer = await sheet("回答部门的问题");
  await userEvent.type(answer.getByRole("textbox", { name: "您的回答" }), "是，学校门口往东二十米");
  await userEvent.click(answer.getByRole("button", { name: "发出回答" }));
  await see("是，学校门口往东二十米");

  travelTo("2026-09-24 16:00");
  officeDoes(id, { action: "reply", text: "井盖已经装好。" });
  await openTicket(id);
  const reply = (await stands("答复")).closest(".card") as HTMLElement;
  within(reply).getByText("井盖已经装好。");
  await tap("button", /^没解决/);
  const reason = await sheet(/没解决/);
  await userEvent.click(reason.getByRole("button", { name: "重新办理" }));
  await reason.findByText("多写几个字，至少 4 个");
  await userEvent.type(reason.getByRole("textbox", { name: "哪里没解决" }), "装的盖子小了，还晃");
  await userEvent.click(reason.getByRole("button", { name: "重新办理" }));
  await stands(/您说没解决/);
  await see("装的盖子小了，还晃");

  officeDoes(
    id,
    { action: "dispatch", main: departments.housing },
    { action: "sign" },
    { action: "start" },
    { action: "reply", text: "换了配套的井盖。" },
  );
  await openTicket(id);
  await tap("button", /解决了/);
  const confirm = await sheet("这件事解决了？");
  await userEvent.click(confirm.getByRole("button", { name: "解决了" }));
  await see("办结");
  await tap("radio", "满意");
  await userEvent.type(await page().findByRole("textbox", { name: "想说的话" }), "第二次换得对");
  await tap("button", "评价办理");
  const rated = (await see("您的评价")).closest(".card") as HTMLElement;
  expect(within(rated).getByText("第二次换得对")).toBeVisible();
});

test("another person's ticket is not there", async () => {
  asResident();
  const { id } = fileTicket();
  signInAs("herder");
  await openTicket(id);
  await see("没有这一项，可能已经取消");
});
