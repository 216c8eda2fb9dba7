// What else happens around a rating: no signal, an old code, no account, taken back, an agent, rated already, a guide.
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { forgetSession } from "@/shared/api/session";
import { openApp, page, see, signInAs, tap } from "../support/app";
import { backend } from "../support/backend";
import { arrive } from "../support/file-request";
import { addPhoto } from "../support/file-ticket";
import { ownRatings, scan, windowCode } from "../support/own-ratings";
import { travelTo } from "../support/own-requests";

const rate = (params: string) => openApp(`/pages/ratings/rate/index?${params}`);
const idCard = "kind=visit&id=vs-id-renew";
const stands = (sentence: string | RegExp) => page().findByRole("heading", { name: sentence });
const write = async (text: string) =>
  userEvent.type(await page().findByRole("textbox", { name: "想说的话" }), text);

test("without a signal it waits on the phone with its photo, and counts once there is one", async () => {
  signInAs("resident");
  const before = ownRatings().length;
  await rate(idCard);
  await tap("radio", "不满意");
  await write("等了一个小时。");
  await addPhoto("叫号屏.jpg");
  backend.fault({ kind: "offline", path: "/v1/" });
  await tap("button", "提交评价");
  await see("还没有提交");
  await see(/没有信号，先存在这部手机上，还不算评价/);
  cleanup();
  await openApp("/pages/ratings/mine/index");
  await see("尚未提交，等有网络时发出");
  await see(/^办事评价\s不满意$/);
  backend.fault();
  expect(ownRatings()).toHaveLength(before);
  cleanup();
  await rate(idCard);
  await arrive("评价进度");
  const [newest] = ownRatings();
  expect(ownRatings()).toHaveLength(before + 1);
  expect(newest).toMatchObject({ level: 2, anonymous: true });
  await page().findByRole("button", { name: /叫号屏/ });
});

test("yesterday's code says which window it was, and what to do", async () => {
  await scan(windowCode("03", "yesterday"));
  await see("这个码过期了");
  await see("社保窗口");
  await tap("button", "输入窗口的评价码");
  await userEvent.type(await page().findByRole("textbox", { name: "评价码" }), "一二三");
  await tap("button", "去评价");
  await see(/这不是窗口的评价码/);
  await userEvent.clear(await page().findByRole("textbox", { name: "评价码" }));
  await userEvent.type(await page().findByRole("textbox", { name: "评价码" }), windowCode("03"));
  await tap("button", "去评价");
  await see("这次办得怎么样？");
});

test("a visit of long ago is not told that a code is over, which it never had", async () => {
  signInAs("resident");
  await rate("kind=visit&id=vs-pension-query");
  await see("过了能评的日子");
  expect(page().queryByText(/码/)).toBeNull();
  await tap("button", "看能评的");
  await see("我的评价");
  expect(page().queryByText(/日前答复/)).toBeNull();
});

test("a code of nobody here is not taken for one", async () => {
  await scan("w-152923-03-261016-00000000");
  await see("没有这个码");
  await see("输入窗口的评价码");
});

test("what was said before the login is there after it", async () => {
  await scan(windowCode("03"));
  await tap("radio", "非常满意");
  await write("办得快。");
  await tap("button", "登录后提交");
  await see("收不到短信？");
  cleanup();
  signInAs("elder");
  await scan(windowCode("03"));
  expect(await page().findByDisplayValue("办得快。")).toBeVisible();
  await tap("button", "提交评价");
  await stands("评价已收到，计入公开的统计");
});

test("in ten minutes it is as if it had never been given, and what was written stands in the form again", async () => {
  signInAs("resident");
  await rate(idCard);
  await tap("radio", "非常不满意");
  await tap("button", "态度不好");
  await write("写错了。");
  await tap("switch", /^匿名/);
  await tap("button", "提交评价");
  await see(/前可以撤回/);
  await tap("button", "撤回评价");
  const sheet = await screen.findByRole("dialog", { name: "撤回这次评价？" });
  const verbs = [...sheet.querySelectorAll("[role=button]")];
  await userEvent.click(verbs.find(({ textContent }) => textContent === "撤回评价") as HTMLElement);
  await tap("button", "再评一次");
  expect(await page().findByDisplayValue("写错了。")).toBeVisible();
  expect(await page().findByRole("radio", { name: "非常不满意" })).toBeChecked();
  expect(page().getByRole("button", { name: "态度不好" })).toHaveAttribute("aria-pressed", "true");
  expect(page().getByRole("switch")).not.toBeChecked();
});

test("an agent rates for nobody, and a case is rated once", async () => {
  signInAs("agent");
  await rate("kind=visit&id=vs-tractor-subsidy");
  await see("代办的，要本人来评");
  expect(page().queryByRole("radio")).toBeNull();
  cleanup();
  act(forgetSession);
  await rate(idCard);
  await see("登录后再评");
  cleanup();
  signInAs("resident");
  const code = windowCode("03");
  await scan(code);
  await tap("radio", "满意");
  await tap("button", "提交评价");
  await stands("评价已收到，计入公开的统计");
  await scan(code);
  await see("这次已经评过了");
  await tap("button", "看这次评价");
  await stands("评价已收到，计入公开的统计");
});

test("tags go with their level, and come back with it", async () => {
  await scan(windowCode("03"));
  await tap("radio", "不满意");
  await tap("button", "等太久");
  await tap("radio", "满意");
  await see("哪里好");
  expect(page().queryByRole("button", { name: "等太久" })).toBeNull();
  await tap("radio", "非常不满意");
  expect(await page().findByRole("button", { name: "等太久" })).toHaveAttribute("aria-pressed", "true");
});

test("a guide asks quietly whether it was right and enough", async () => {
  travelTo("2026-10-16 09:41");
  signInAs("resident");
  await openApp("/pages/guides/detail/index?id=g-152923-id-card-first");
  await tap("link", /^这页写对了、够用吗？/);
  await see("评的是指南写得怎么样，不是窗口办得怎么样");
  await tap("radio", "满意");
  await tap("button", "提交评价");
  await stands("评价已收到，计入公开的统计");
  cleanup();
  await rate("kind=guide&id=g-152923-id-card-first");
  await arrive("评价进度");
});
