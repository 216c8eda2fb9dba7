import { waitFor } from "@testing-library/react";
import { openApp, page, reachEnd, see, tap } from "../support/app";
import { backend } from "../support/backend";

test("a person from another banner chooses it and everything follows", async () => {
  await openApp();
  await tap("button", /切换地区/);
  await tap("radio", /鄂托克前旗/);
  await see("鄂托克前旗");
  await see(/鄂托克前旗政务服务/);
});

test("the hall is closed in the National Day week and says why and until when", async () => {
  backend.setClock({ now: "2026-10-03T10:00:00+08:00" });
  await openApp();
  await see("没开");
  await see(/国庆/);
  await see(/10月8日/);
});

test("someone who only wants online services filters for them, and by department", async () => {
  await openApp("/pages/guides/list/index");
  const all = await see(/^共 \d+ 项$/);
  const before = all.textContent;
  await tap("button", "网上可办");
  await waitFor(() => expect(page().getByText(/^共 \d+ 项$/).textContent).not.toBe(before));
});

test("the list goes on when one reaches its end", async () => {
  await openApp("/pages/guides/list/index");
  await see(/^共 \d+ 项$/);
  const before = page().getAllByRole("link").length;
  reachEnd();
  await waitFor(() => expect(page().getAllByRole("link").length).toBeGreaterThan(before));
});

test("an elder switches to large text at the top of the first page", async () => {
  await openApp();
  await tap("button", "长辈版");
  await see("我要办事");
  await tap("button", "普通版");
  await see("查指南，备材料");
});

test("the notices open from the first page to their text", async () => {
  await openApp();
  await see("通知");
  await tap("link", "全部");
  await tap("link", /达来呼布镇停电检修/);
  await waitFor(() => expect(page().getAllByRole("heading").length).toBeGreaterThan(1));
});

test("the tab 诉求 leads to everything about tickets, and asks nobody to sign in who only looks around", async () => {
  await openApp("/pages/tabs/tickets/index");
  await see("提诉求");
  await see("公开的答复");
  await see("调查征集");
  await see("办得怎么样");
  await see("12345");
});

test("the tab 我的 asks nobody to sign in who only looks around", async () => {
  await openApp("/pages/tabs/me/index");
  await see("看自己的申请、消息");
  await see("看着舒服");
});
