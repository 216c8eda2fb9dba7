// Finding in the WeChat build: suggestions, search without a network after one visit, and what it costs to show a page.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { bannerSize, manyGuides } from "../../support/many-guides";
import { startWebHost, type WebHost } from "../../support/web-host";
import { type MiniProgram, openMiniProgram } from "./driver";

const dir = join(__dirname, "../../../dist/weapp");

/** setData calls that may bring a page to the screen, and bytes that one may carry. */
const mostCalls = 6;
const heaviest = 64 * 1024;

/** What WeChat advises for a page's tree. */
const mostNodes = 1000;

const field = "搜事项、部门、证件";
const search = "pages/guides/search/index";

let browser: Browser;
let host: WebHost;
let app: MiniProgram | undefined;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  expect(await app?.errors()).toEqual([]);
  expect(host.unexpected).toEqual([]);
  await app?.close();
  app = undefined;
  await host.stop();
});

async function open(options: Partial<Parameters<typeof openMiniProgram>[0]> = {}): Promise<MiniProgram> {
  app = await openMiniProgram({ dir, browser, apiBase: host.url, ...options });
  return app;
}

/** What the phone holds after the first visit, the region's pack among it. */
async function visitOnce(): Promise<Record<string, string>> {
  const phone = await open();
  await phone.waitForText("大厅现在");
  await phone.tapText("搜要办的事");
  await phone.waitForText("大家常说的", 20_000);
  const storage = await phone.storage();
  await phone.close();
  return storage;
}

/** No page took more calls than it may, and no call more bytes. */
async function isCheap(phone: MiniProgram): Promise<void> {
  const { perPage } = await phone.setDataMeter();
  const dear = Object.entries(perPage).filter(
    ([, { calls, largest }]) => calls > mostCalls || largest > heaviest,
  );
  expect(dear).toEqual([]);
  await phone.resetMeter();
}

test.each(["first", "second"])(
  "open, search, open a guide: few calls a page, on the %s visit",
  async (visit) => {
    host = await startWebHost();
    const phone = await open(visit === "second" ? { storage: await visitOnce() } : {});
    await phone.waitForText("达来呼布镇停电检修");
    await phone.waitForText("约");
    await isCheap(phone);
    await phone.tapText("搜要办的事");
    await phone.waitForText("居民身份证首次申领");
    await isCheap(phone);
    await phone.type(field, "身份证");
    await phone.waitForText("共 ");
    await isCheap(phone);
    await phone.tapText("居民身份证首次申领");
    await phone.waitForText("法律依据");
    await isCheap(phone);
  },
);

test("after one visit suggestions, search and lists work without a network", async () => {
  host = await startWebHost();
  const storage = await visitOnce();
  host.fault({ kind: "offline" });
  const phone = await open({ storage, path: search });
  await phone.waitForText("大家常说的");
  await phone.type(field, "身分证");
  await phone.waitForText("按“身份证”为您查找");
  await phone.waitForText("居民身份证首次申领");
  await phone.tapText("仍查“身分证”");
  await phone.waitForText("没找到这样的事项");
  await phone.goTo("/pages/guides/list/index?event=birth&title=%E5%87%BA%E7%94%9F");
  await phone.waitForText("出生登记");
});

test("842 guides: the list goes on to its end and stays light", async () => {
  host = await startWebHost({ guides: manyGuides() });
  const phone = await open({ path: "pages/guides/list/index" });
  await phone.waitForText(`共 ${bannerSize} 项`);
  let nodes = 0;
  while ((await phone.text()).includes("再看一些")) {
    nodes = Math.max(nodes, (await phone.tree()).nodes);
    await phone.scrollToBottom();
    await phone.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  expect(nodes).toBeGreaterThan(200);
  expect(nodes).toBeLessThan(mostNodes);
  expect((await phone.setDataMeter()).largest).toBeLessThanOrEqual(heaviest);
}, 180_000);
