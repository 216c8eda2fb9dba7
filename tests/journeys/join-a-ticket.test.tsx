// 一起反映: who has the same trouble joins a ticket instead of filing again, and is told what became of it.
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, signInAs, tap } from "../support/app";
import { arrive } from "../support/file-request";
import { filedTickets, fillTicket, lookOver, ticketForm, trouble } from "../support/file-ticket";
import { answerOf, asCaller } from "../support/own-requests";
import { fileTicket, officeDoes, openTicket } from "../support/own-tickets";
import { departments } from "../support/ticket-client";

const join = /^和他们一起反映：.*伊布图嘎查附近，10月16日以来有 1 人反映过$/;

/** The herder's ticket about the same, on which a department works. */
function othersTicket(): string {
  signInAs("herder");
  const contact = { name: "巴图", phone: "13904830009" };
  const { id } = fileTicket({
    text: trouble,
    kind: "help",
    place: { words: "苏泊淖尔苏木伊布图嘎查" },
    contact,
  });
  officeDoes(id, { action: "accept" }, { action: "dispatch", main: departments.water });
  officeDoes(id, { action: "sign" }, { action: "start" });
  return id;
}

/** The resident joins it, and opens what was filed. */
async function joined(): Promise<{ parent: string; child: string }> {
  const parent = othersTicket();
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await tap("button", join);
  await see("和别人一起反映同一件事");
  await lookOver();
  await see(/伊布图嘎查附近/);
  await tap("button", "提交诉求");
  await arrive(/查询码/);
  const [{ id: child } = { id: "" }] = filedTickets();
  await openTicket(child);
  return { parent, child };
}

test("one ticket is worked on: the number of those who have the trouble grows, and the end is told to each", async () => {
  const { parent, child } = await joined();
  await see("和别人反映的是同一件事，并在一起办");
  signInAs("herder");
  await openTicket(parent);
  await see("还有 1 人反映");
  expect(page().queryByText(/张/)).toBeNull();
  officeDoes(parent, { action: "reply", text: "巴图您好，水泵换好了，13904830009 打通了。" });
  officeDoes(parent, { action: "call-back", result: "solved", level: 5 });
  signInAs("resident");
  await openTicket(child);
  expect(await page().findAllByText("一起办的那件事办结了")).not.toEqual([]);
  expect((await page().findAllByText(/水泵换好了/)).length).toBeGreaterThan(0);
  expect(page().queryByText(/巴图|13904830009/)).toBeNull();
  cleanup();
  await openApp("/pages/messages/list/index");
  expect(await page().findAllByText("一起办的那件事办结了")).not.toEqual([]);
});

test("where the first one takes theirs back, the other goes on alone", async () => {
  const { parent, child } = await joined();
  signInAs("herder");
  await openTicket(parent);
  await tap("button", "撤回诉求");
  const ask = within(await screen.findByRole("dialog", { name: "撤回这件诉求？" }));
  await userEvent.click(ask.getByRole("button", { name: "撤回诉求" }));
  await see("已撤回");
  signInAs("resident");
  await openTicket(child);
  await see("先反映的人撤回了，您的诉求单独办");
  const { status } = answerOf<{ status: string }>("GET", `/v1/tickets/${child}`, undefined, asCaller());
  expect(status).toBe("submitted");
});

test("who would rather not join files alone", async () => {
  othersTicket();
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await tap("button", join);
  await tap("button", "不一起，单独提");
  await page().findByRole("button", { name: join });
  await lookOver();
  await tap("button", "提交诉求");
  await arrive("已提交，等受理");
});
