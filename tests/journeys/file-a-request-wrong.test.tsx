// What goes wrong while one files a request: nothing that was written is lost, and nothing is said to be filed too early.
import { act, waitFor } from "@testing-library/react";
import { sendOutbox } from "@/shared/api/outbox-sending";
import { forgetSession } from "@/shared/api/session";
import { carryTo } from "@/shared/lib/carried-case";
import { useSkin } from "@/shared/ui/skin";
import { openApp, page, see, signInAs, tap } from "../support/app";
import { backend } from "../support/backend";
import {
  arrive,
  choose,
  filedRequests,
  fill,
  fillAsAccount,
  form,
  pickAgency,
  wanted,
} from "../support/file-request";

const path = "/v1/disclosure-requests";
const description = () => page().findByRole("textbox", { name: "您要什么信息" });

test("what is missing is said at its field and at the top, each a way to its field; the focus is on the first", async () => {
  await openApp(form);
  await tap("button", "看一遍再提交");
  await see("还有 7 处要改");
  await see("还没选机关，点“选一个机关”");
  expect(page().getByRole("button", { name: "选一个机关" })).toHaveFocus();
  await tap("button", "手机号：手机号是 11 位，以 1 开头");
  const phone = page().getByRole("textbox", { name: "手机号" });
  expect(phone).toHaveFocus();
  expect(phone).toHaveAttribute("aria-invalid", "true");
  await fill("手机号", "13904830000");
  await see("还有 6 处要改");
});

test("every wrong input keeps what was typed", async () => {
  await openApp(form);
  await choose("这份申请谁来填", "我自己");
  await choose("以谁的名义申请", /^个人/);
  await choose("申请人的证件", "居民身份证");
  const typed = { 申请人姓名: "张", 申请人的证件号码: "152923199003140288", 手机号: "1390483" };
  for (const [name, value] of Object.entries(typed)) await fill(name, value);
  await fill(/^电子邮箱/, "zhang@");
  await tap("button", "看一遍再提交");
  await see("身份证号是 18 位，请对照证件再看一遍");
  await see(/^邮箱要有 @ 和后缀/);
  for (const [name, value] of Object.entries(typed)) {
    expect(page().getByRole("textbox", { name })).toHaveValue(value);
  }
});

test("the draft is there after the app was closed, from the first key, and can be thrown away", async () => {
  const { unmount } = await openApp(form);
  await fill("您要什么信息", "2");
  unmount();
  await openApp(form);
  expect(await description()).toHaveValue("2");
  await see("接着上次写的，还没有提交");
  await tap("button", "重新写");
});

test("without a login one gets as far as the last look; only filing needs one", async () => {
  await openApp(form);
  await fillAsAccount();
  await tap("button", "登录，然后提交");
  await waitFor(() => expect(page().queryByText("看一遍")).toBeNull());
});

test("without a network it is not filed, says so, and goes once by itself when there is one", async () => {
  signInAs("resident");
  const { unmount } = await openApp(form);
  await fillAsAccount();
  backend.fault({ kind: "drop-after-commit", path, times: 1 });
  await tap("button", "提交申请");
  await see(/没有信号，先存在这部手机上/);
  expect(page().queryByText("已提交，等双方确认")).toBeNull();
  unmount();
  await openApp(form);
  await see("刚提交了一件");
  await tap("link", "看回执");
  await arrive("已提交，等双方确认");
  expect(filedRequests()).toHaveLength(1);
});

test("what waits can be taken back and written on", async () => {
  signInAs("resident");
  await openApp(form);
  await fillAsAccount();
  backend.fault({ kind: "offline", path });
  await tap("button", "提交申请");
  await see("还没有提交");
  await tap("button", "返回");
  await tap("button", "取回来改");
  expect(await description()).toHaveValue(wanted);
  backend.fault();
  await act(() => sendOutbox());
  expect(filedRequests()).toEqual([]);
});

test("a field that the backend refuses is named, with the way to it", async () => {
  signInAs("resident");
  await openApp(form);
  await fillAsAccount();
  backend.fault({ kind: "status", status: 409, path, times: 1 });
  await tap("button", "提交申请");
  await see("没有交上，写的都还在");
  expect(filedRequests()).toEqual([]);
});

test("words that were searched for in vain are the description", async () => {
  carryTo("disclosure", { text: "草原补奖" });
  await openApp(form);
  expect(await description()).toHaveValue("草原补奖");
});

test("over an older draft the person is asked first", async () => {
  const { unmount } = await openApp(form);
  await fill("您要什么信息", wanted);
  unmount();
  carryTo("disclosure", { text: "水费标准" });
  await openApp(form);
  await see("您还有一份没写完的");
  expect(await description()).toHaveValue(wanted);
  await tap("button", "另写一份");
  expect(await description()).toHaveValue("水费标准");
});

test("in 长辈版 there is one question a screen, and the next comes when this one is right", async () => {
  await openApp(form);
  act(() => useSkin.getState().setElder(true));
  await see("第 1 问，共 9 问");
  await tap("button", "下一问");
  await see("还没选机关，点“选一个机关”");
  await pickAgency();
  await tap("button", "下一问");
  await see("第 2 问，共 9 问");
  await choose("这份申请谁来填", "我自己");
  await tap("button", "下一问");
  await choose("以谁的名义申请", /^单位/);
  await see("第 3 问，共 12 问");
  await tap("button", "上一问");
  await see("第 2 问，共 12 问");
});

test("a sign-out takes the draft from the phone", async () => {
  signInAs("resident");
  await openApp(form);
  await fill("您要什么信息", wanted);
  act(() => forgetSession());
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain("草原生态");
});
