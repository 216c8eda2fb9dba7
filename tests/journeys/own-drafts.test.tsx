// 我的事: what is begun, what waits for a signal, and cases of one kind or of all.
import { openApp, page, see, signInAs, tap } from "../support/app";
import { backend } from "../support/backend";
import { fill } from "../support/file-request";
import { fillTicket, lookOver, ticketForm, trouble } from "../support/file-ticket";

const cases = "/pages/me/cases/index";

test("what is begun stands among all cases, and goes on where it was left", async () => {
  signInAs("herder");
  const { unmount } = await openApp(ticketForm);
  await fill("您要说的事", trouble);
  unmount();
  await openApp(cases);
  await see("草稿，还没提交");
  await tap("link", /^草稿，还没提交/);
  expect(await page().findByDisplayValue(trouble)).toBeVisible();
});

test("what waits for a signal stands there once, and not as a draft too", async () => {
  signInAs("herder");
  const { unmount } = await openApp(ticketForm);
  await fillTicket();
  await lookOver();
  backend.fault({ kind: "offline" });
  await tap("button", "提交诉求");
  unmount();
  await openApp(cases);
  await see("发件箱");
  await see(trouble);
  expect(page().queryByText("草稿，还没提交")).toBeNull();
});

test("the kinds stay to choose from while those of one kind do not come", async () => {
  signInAs("herder");
  await openApp(cases);
  await see(/^全部 \d+$/);
  backend.fault({ kind: "offline" });
  await tap("button", /^公开 \d+/);
  await see("没有网络，这一页还没看过");
  await tap("button", /^全部 \d+$/);
  await see("回答旗水务局的问题");
});
