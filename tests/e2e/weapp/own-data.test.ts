// My page, one's own data and notices on WeChat: what waits, what is kept, pictures, and one's own size of text.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { keptSession } from "../../support/kept-session";
import { startWebHost, type WebHost } from "../../support/web-host";
import { type MiniProgram, openMiniProgram } from "./driver";

const dir = join(__dirname, "../../../dist/weapp");

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

test("what waits stands on my page, all cases behind it, and what is kept behind the settings", async () => {
  const storage = { session: JSON.stringify(await keptSession(host.url, "herder")) };
  const path = "pages/tabs/me/index";
  phone = await openMiniProgram({ dir, browser, apiBase: host.url, path, storage });
  await phone.waitForText("还有 3 个工作日");
  await phone.tapText("隐私和我的数据");
  await phone.waitForText("留下了您的什么");
  await phone.waitForText("办完或撤回后才能删");
});

test("a notice is read at one's own size, which stays", async () => {
  const path = "pages/notices/detail/index";
  phone = await openMiniProgram({ dir, browser, apiBase: host.url, path, query: { id: "n-152923-21" } });
  await phone.waitForText("其*（女，76 岁）");
  await phone.tapText("A+");
  expect(JSON.stringify(await phone.storage())).toContain("large");
});
