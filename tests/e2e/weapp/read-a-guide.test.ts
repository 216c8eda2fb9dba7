// The WeChat build in WeChat's own component framework: open, search, open a guide, back; then without a network.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { startWebHost, type WebHost } from "../../support/web-host";
import { type MiniProgram, openMiniProgram } from "./driver";

const dir = join(__dirname, "../../../dist/weapp");

/** Bytes that one setData may carry. */
const heaviest = 64 * 1024;

let browser: Browser;
let host: WebHost;
let app: MiniProgram | undefined;

beforeAll(async () => {
  browser = await launchChromium();
  host = await startWebHost();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

afterEach(async () => {
  host.fault();
  expect(await app?.errors()).toEqual([]);
  expect(host.unexpected).toEqual([]);
  await app?.close();
  app = undefined;
});

async function open(options: Partial<Parameters<typeof openMiniProgram>[0]> = {}): Promise<MiniProgram> {
  app = await openMiniProgram({ dir, browser, apiBase: host.url, ...options });
  return app;
}

test("a resident opens the app, searches, reads a guide and comes back to what she typed", async () => {
  const phone = await open();
  await phone.waitForText("额济纳旗");
  await phone.waitForText("大厅现在");
  await phone.tapText("搜要办的事");
  await phone.waitForRoute("pages/guides/search/index");
  await phone.type("搜事项、部门、证件", "身份证");
  await phone.waitForText("居民身份证首次申领");
  await phone.tapText("居民身份证首次申领");
  await phone.waitForRoute("pages/guides/detail/index");
  for (const element of ["能不能办", "带什么", "多久", "怎么办", "多少钱", "想当面办", "法律依据"]) {
    await phone.waitForText(element);
  }
  await phone.tapText("为什么", true);
  await phone.waitForText("不算");
  await phone.back();
  await phone.waitForText("居民身份证首次申领");
  const { largest } = await phone.setDataMeter();
  expect(largest).toBeLessThanOrEqual(heaviest);
});

test("what was opened once opens without a network", async () => {
  const guide = { path: "pages/guides/detail/index", query: { id: "g-152923-id-card-first" } };
  const online = await open(guide);
  await online.waitForText("法律依据");
  const storage = await online.storage();
  await online.close();
  host.fault({ kind: "offline" });
  const phone = await open({ ...guide, storage });
  await phone.waitForText("法律依据");
});

test("the five tabs open, dark and large", async () => {
  const phone = await open({ dark: true, fontSizeScale: 1.4 });
  await phone.waitForText("我要办事");
  for (const [tab, words] of [
    ["办事", "常办的"],
    ["公开", "最近公开的"],
    ["诉求", "公开的答复"],
    ["我的", "看自己的申请、消息"],
    ["首页", "我要办事"],
  ] as const) {
    await phone.tapText(tab, true);
    await phone.waitForText(words);
  }
});

test("a screen reader is told names and roles", async () => {
  const phone = await open();
  await phone.waitForText("大厅现在");
  const search = phone.page.locator('host-page:not([hidden]) [role="link"]', { hasText: "搜要办的事" });
  await search.waitFor();
  const tab = phone.page.locator('host-page:not([hidden]) [role="tab"][aria-selected="true"]');
  expect(await tab.innerText()).toContain("首页");
});
