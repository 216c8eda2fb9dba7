// Signing in on WeChat: one tap after consent, and out again with nothing left behind.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { keptSession } from "../../support/kept-session";
import { startWebHost, type WebHost } from "../../support/web-host";
import { type MiniProgram, openMiniProgram } from "./driver";

const dir = join(__dirname, "../../../dist/weapp");
const path = "pages/tabs/me/index";

let browser: Browser;
let host: WebHost;
let phone: MiniProgram;

beforeAll(async () => {
  browser = await launchChromium();
  host = await startWebHost();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

afterEach(async () => {
  expect(await phone.errors()).toEqual([]);
  expect(host.unexpected).toEqual([]);
  await phone.close();
});

test("after consent one tap signs in, and one is back where one was", async () => {
  phone = await openMiniProgram({ dir, browser, apiBase: host.url, path });
  await phone.tapText("看自己的申请、消息");
  await phone.tapText("用微信登录");
  await phone.waitForText("请先看说明，同意后再登录");
  await phone.tapText("我看过个人信息说明");
  await phone.tapText("用微信登录");
  await phone.waitForText("138****0001");
});

test("a sign-out leaves nothing of the person on the phone", async () => {
  const storage = { session: JSON.stringify(await keptSession(host.url, "resident")) };
  phone = await openMiniProgram({ dir, browser, apiBase: host.url, path, storage });
  await phone.waitForText("138****0001");
  await phone.tapText("退出登录");
  await phone.waitForText("没交的草稿");
  await phone.tap(".btn-primary");
  await phone.waitForText("看自己的申请、消息");
  expect(JSON.stringify(await phone.storage())).not.toContain("p-resident");
});
