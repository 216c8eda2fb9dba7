// Signing in on WeChat: one tap after consent, and out again with nothing left behind.
import { weappApp } from "./weapp-app";

const path = "pages/tabs/me/index";

const app = weappApp();

test("after consent one tap signs in, and one is back where one was", async () => {
  const phone = await app.opens(path);
  await phone.tapText("看自己的申请、消息");
  await phone.tapText("用微信登录");
  await phone.waitForText("请先看说明，同意后再登录");
  await phone.tapText("我看过个人信息说明");
  await phone.tapText("用微信登录");
  await phone.waitForText("138****0001");
});

test("a sign-out leaves nothing of the person on the phone", async () => {
  const phone = await app.opens(path, { persona: "resident" });
  await phone.waitForText("138****0001");
  await phone.tapText("退出登录");
  await phone.waitForText("没交的草稿");
  await phone.tap(".btn-primary");
  await phone.waitForText("看自己的申请、消息");
  expect(JSON.stringify(await phone.storage())).not.toContain("p-resident");
});
