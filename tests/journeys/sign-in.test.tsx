import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { currentSession } from "@/shared/api/session";
import { openApp, page, see, signInAs, tap } from "../support/app";
import { backend } from "../support/backend";
import { dialled } from "../support/taro-shim";

const newcomer = "13912345678";

/** The text messages that went to a phone, newest first. */
function messagesTo(phone: string): string[] {
  const url = {
    method: "GET",
    path: "/preview/text-messages",
    query: `phone=${phone}`,
    headers: {},
    body: "",
  };
  const { items } = JSON.parse(String(backend.mock.handle(url).body)) as { items: { text: string }[] };
  return items.map(({ text }) => text);
}

const lastCode = (phone: string) => /\d{6}/.exec(messagesTo(phone)[0] ?? "")?.[0] ?? "";
const field = (name: string) => page().findByRole("textbox", { name });

async function fills(name: string, text: string): Promise<void> {
  await userEvent.clear(await field(name));
  await userEvent.type(await field(name), text);
}

/** Opens 我的, goes to the login, agrees, and has a code sent. */
async function asksForCode(phone = newcomer) {
  const app = await openApp("/pages/tabs/me/index");
  await tap("link", /^登录/);
  await tap("checkbox", /同意/);
  await fills("手机号", phone);
  await tap("button", "发验证码");
  await see(`发到 ${phone} 了，5 分钟内有效`);
  return app;
}

async function signsInByPhone(phone = newcomer): Promise<void> {
  await asksForCode(phone);
  await fills("短信验证码", lastCode(phone));
  await tap("button", "登录");
}

test("by phone: agree, get a code, be oneself, and be back where one was", async () => {
  await signsInByPhone();
  await see("139****5678");
  await see("没实名");
  expect(page().getByRole("button", { name: "退出登录" })).toBeVisible();
});

test("nothing is sent before one has agreed, and the notice says what is kept", async () => {
  await openApp("/pages/session/sign-in/index");
  await fills("手机号", newcomer);
  await tap("button", "发验证码");
  await see("请先看说明，同意后再登录");
  expect(messagesTo(newcomer)).toEqual([]);
  await tap("button", "看个人信息说明");
  const sheet = within(await screen.findByRole("dialog", { name: "个人信息说明" }));
  for (const heading of ["谁在用", "记下什么", "用来做什么", "放在哪", "放多久", "您可以"])
    expect(sheet.getByRole("heading", { name: heading })).toBeVisible();
  await userEvent.click(sheet.getByRole("button", { name: "看完了" }));
});

test("a wrong number is told before anything is sent", async () => {
  await openApp("/pages/session/sign-in/index");
  await tap("checkbox", /同意/);
  await fills("手机号", "1234");
  await tap("button", "发验证码");
  await see("填 11 位手机号，1 开头");
});

test("a wrong code keeps what was typed, and the right one then works", async () => {
  await asksForCode();
  const code = lastCode(newcomer);
  await fills("短信验证码", code === "000000" ? "111111" : "000000");
  await tap("button", "登录");
  await see("验证码不对，请再看看短信");
  expect(await field("手机号")).toHaveValue(newcomer);
  await fills("短信验证码", code);
  await tap("button", "登录");
  await see("没实名");
});

test("a code that has run out asks for another", async () => {
  await asksForCode();
  backend.setClock({ advanceSeconds: 301 });
  await fills("短信验证码", lastCode(newcomer));
  await tap("button", "登录");
  await see("这个验证码过期了，请再发一次");
});

test("the wait for another code goes on while one is away, even after a restart", async () => {
  const { unmount } = await asksForCode();
  await see(/^\d+ 秒后可以再发$/);
  unmount();
  await openApp("/pages/session/sign-in/index");
  await see(/^\d+ 秒后可以再发$/);
  expect(await field("手机号")).toHaveValue(newcomer);
  expect(await field("短信验证码")).toHaveValue("");
});

test("who asks too often hears when it goes on", async () => {
  for (let sent = 0; sent < 10; sent += 1) {
    backend.mock.handle({
      method: "POST",
      path: "/v1/login-codes",
      query: "",
      headers: { "content-type": "application/json", "idempotency-key": `earlier-${sent}` },
      body: JSON.stringify({ phone: newcomer }),
    });
    backend.setClock({ advanceSeconds: 60 });
  }
  await openApp("/pages/session/sign-in/index");
  await tap("checkbox", /同意/);
  await fills("手机号", newcomer);
  await tap("button", "发验证码");
  // To the minute it depends on how long the machine took: the phone's clock goes on.
  await see(/^次数用完了，10月17日 9:0\d 以后再试$/);
});

test("who gets no message can call", async () => {
  await openApp("/pages/session/sign-in/index");
  await tap("button", "收不到短信？");
  await tap("button", "打 12345");
  expect(dialled).toEqual(["12345"]);
});

test("长辈版 is offered to who prefers it, never forced", async () => {
  await signsInByPhone("13800000004");
  const sheet = within(await screen.findByRole("dialog", { name: "要用大字的长辈版吗" }));
  await userEvent.click(sheet.getByRole("button", { name: "先不用" }));
  await see("李**");
  expect(document.querySelector(".size-elder")).toBeNull();
});

test("a real name is proved once; a slip in the number is told before it is sent", async () => {
  await signsInByPhone();
  await tap("link", /^实名/);
  await fills("姓名", "赵示例");
  await fills("证件号码", "152923199003140288");
  await tap("button", "提交实名");
  await see("号码不对，请照证件再核对一遍");
  await see("您同意后才能用证件号码");
  await fills("证件号码", "15292319900314 0287");
  await tap("checkbox", /单独同意/);
  await tap("button", "提交实名");
  await see("已经实名");
  await tap("button", "好");
  await see("赵**");
  await see("已实名");
});

test("a sign-out says what goes, and wipes it", async () => {
  signInAs("resident");
  await openApp("/pages/tabs/me/index");
  await tap("button", "退出登录");
  const sheet = within(await screen.findByRole("dialog", { name: "退出登录吗" }));
  expect(sheet.getByText(/没交的草稿/)).toBeVisible();
  const token = currentSession()?.token;
  await userEvent.click(sheet.getByRole("button", { name: "退出登录" }));
  await see("看自己的申请、消息");
  const kept = JSON.stringify(Object.entries(localStorage));
  expect(kept).not.toContain("p-resident");
  expect(kept).not.toContain(token);
});

test("a session that ran out in the middle is renewed, and nobody notices", async () => {
  signInAs("resident");
  backend.setClock({ advanceSeconds: 3 * 3600 });
  await openApp("/pages/disclosure/mine/index");
  const before = currentSession()?.token;
  await waitFor(() => expect(currentSession()?.token).not.toBe(before));
  expect(page().queryByText("登录后再看")).toBeNull();
});

test("what was kept of one person is not shown to the next, not even without a network", async () => {
  const keptOf = (person: string) => Object.keys(localStorage).filter((key) => key.includes(person));
  signInAs("resident");
  const { unmount } = await openApp("/pages/disclosure/mine/index");
  await waitFor(() => expect(keptOf("p-resident")).not.toEqual([]));
  unmount();
  signInAs("herder");
  expect(keptOf("p-resident")).toEqual([]);
  backend.fault({ kind: "offline", path: "/v1/disclosure-requests" });
  await openApp("/pages/disclosure/mine/index");
  await see("没有网络，这一页还没看过");
});

test("what needs a login says why, and one comes back to it", async () => {
  await openApp("/pages/disclosure/mine/index");
  await see("登录后再看");
  await tap("button", "登录");
  await tap("checkbox", /同意/);
  await fills("手机号", "13800000001");
  await tap("button", "发验证码");
  await fills("短信验证码", lastCode("13800000001"));
  await tap("button", "登录");
  await waitFor(() => expect(page().queryByText("登录后再看")).toBeNull());
  expect(page().queryByRole("textbox", { name: "手机号" })).toBeNull();
});
