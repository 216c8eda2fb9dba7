// What goes wrong while one files a ticket: nothing is lost, and nothing is said to be filed too early.
import { act, fireEvent } from "@testing-library/react";
import { sendOutbox } from "@/shared/api/outbox-sending";
import { useSkin } from "@/shared/ui/skin";
import { openApp, page, see, signInAs, tap } from "../support/app";
import { backend } from "../support/backend";
import { arrive, choose, fill } from "../support/file-request";
import {
  addFile,
  addPhoto,
  filedTickets,
  fillTicket,
  lookOver,
  ticketForm,
  trouble,
} from "../support/file-ticket";
import { keptMedia } from "../support/kept-files";
import { bytesOf } from "../support/sample-files";

const text = () => page().findByRole("textbox", { name: "您要说的事" });

test("what is missing is said at its field and at the top; the focus is on the first", async () => {
  await openApp(ticketForm);
  await tap("button", "看一遍再提交");
  await see("还有 5 处要改");
  await see("写 6 到 2000 个字，说清出了什么事");
  expect(await text()).toHaveFocus();
});

test("without a network it is not filed, says so, and goes with its photo once there is one", async () => {
  signInAs("resident");
  const { unmount } = await openApp(ticketForm);
  await fillTicket();
  await addPhoto();
  await lookOver();
  backend.fault({ kind: "offline", path: "/v1/" });
  await tap("button", "提交诉求");
  await see(/没有信号，先存在这部手机上/);
  expect(page().queryByText("已提交，等受理")).toBeNull();
  unmount();
  backend.fault();
  await openApp(ticketForm);
  await see("刚提交了一件");
  await tap("link", "看回执");
  await arrive("已提交，等受理");
  const [ticket, ...others] = filedTickets();
  expect(others).toEqual([]);
  expect(ticket?.attachments).toHaveLength(1);
});

test("where the list was opened without a network, what is filed then goes over into it", async () => {
  signInAs("resident");
  const { unmount } = await openApp(ticketForm);
  await fillTicket();
  await lookOver();
  backend.fault({ kind: "offline", path: "/v1/" });
  await tap("button", "提交诉求");
  await see("还没有提交");
  unmount();
  await openApp("/pages/tickets/mine/index");
  await see("尚未提交，等有网络时发出");
  await see("没有网络，这一页还没看过");
  backend.fault();
  fireEvent.online(window);
  await page().findByRole("link", { name: /号机井水泵三天不出水/ });
  expect(page().queryByText("发件箱")).toBeNull();
  expect(filedTickets()).toHaveLength(1);
});

test("an answer that was lost files nothing twice, neither the ticket nor its photo", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await addPhoto();
  await lookOver();
  backend.fault(
    { kind: "drop-after-commit", path: "/v1/uploads", times: 1 },
    { kind: "drop-after-commit", path: "/v1/tickets", times: 1 },
  );
  await tap("button", "提交诉求");
  await see("还没有提交");
  await act(() => sendOutbox());
  await act(() => sendOutbox());
  await arrive("已提交，等受理");
  expect(filedTickets()).toHaveLength(1);
});

test("a photo that the backend forgot while the ticket waited for a day goes once more", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await addPhoto();
  await lookOver();
  backend.fault({ kind: "offline", path: "/v1/tickets" });
  await tap("button", "提交诉求");
  await see("还没有提交");
  backend.fault();
  backend.mock.handle({
    method: "POST",
    path: "/preview/clock",
    query: "",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ advanceDays: 1 }),
  });
  await act(() => sendOutbox());
  expect(filedTickets()).toEqual([]);
  await act(() => sendOutbox());
  await arrive("已提交，等受理");
  expect(filedTickets()[0]?.attachments).toHaveLength(1);
});

test("the draft and its photo are there after the app was closed, and after signing in", async () => {
  const { unmount } = await openApp(ticketForm);
  await fillTicket();
  await addPhoto();
  unmount();
  signInAs("resident");
  await openApp(ticketForm);
  expect(await text()).toHaveValue(trouble);
  await page().findByRole("button", { name: "去掉“机井.jpg”" });
  await lookOver();
  await tap("button", "提交诉求");
  await arrive("已提交，等受理");
});

test("a photo that the backend refuses is named, and the rest is still there", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await addPhoto();
  await lookOver();
  backend.fault({ kind: "status", status: 413, path: "/v1/uploads", times: 1 });
  await tap("button", "提交诉求");
  await see("没有交上，写的都还在");
  expect(filedTickets()).toEqual([]);
});

test("a photo that is taken away is kept no longer", async () => {
  await openApp(ticketForm);
  await addPhoto();
  expect(keptMedia.size).toBe(1);
  await tap("button", "去掉“机井.jpg”");
  await see("加照片");
  expect(keptMedia.size).toBe(0);
});

test("what is no photo is refused at once", async () => {
  await openApp(ticketForm);
  await expect(addFile("加照片", bytesOf("<html>"), "text/html", "页.html")).rejects.toThrow();
  await see("这不是照片，请选 JPG 或 PNG");
});

test("a browser that cannot record says so, and where to go instead", async () => {
  await openApp(ticketForm);
  await see(/不能录音，请写字或打 12345$/);
});

test("长辈版 asks one question a screen, and goes on only when nothing is wrong", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  act(() => useSkin.setState({ elder: true }));
  await see(/^第 1 问，共 \d+ 问$/);
  await tap("button", "下一问");
  await see("写 6 到 2000 个字，说清出了什么事");
  await fill("您要说的事", trouble);
  await tap("button", "下一问");
  await choose("这是哪一类", /^求助/);
  await tap("button", "下一问");
  await see(/^第 3 问/);
});
