// 我的诉求 on WeChat with ten thousand tickets: page after page, and no setData is heavy.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { keptSession } from "../../support/kept-session";
import { manyTickets } from "../../support/many-tickets";
import { now, startWebHost, type WebHost } from "../../support/web-host";
import { openMiniProgram } from "./driver";

const dir = join(__dirname, "../../../dist/weapp");
const count = 10_000;

/** Bytes that one setData may carry. */
const heaviest = 64 * 1024;

/** What WeChat advises for a page's tree. */
const mostNodes = 1000;

/** Pages of the list that the test scrolls through; each page costs the same as the one before. */
const scrolled = 60;

let browser: Browser;
let host: WebHost;

beforeAll(async () => {
  browser = await launchChromium();
  host = await startWebHost({ rows: { tickets: manyTickets(count, now.getTime()) } });
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

test("the list goes on and stays light", async () => {
  const storage = { session: JSON.stringify(await keptSession(host.url, "resident")) };
  const path = "pages/tickets/mine/index";
  const phone = await openMiniProgram({ dir, browser, apiBase: host.url, path, storage, now });
  await phone.waitForText("再看一些");
  const seen = new Set<string>();
  for (let page = 0; page < scrolled; page += 1) {
    await phone.waitForText("再看一些");
    for (const [, number = ""] of (await phone.text()).matchAll(/第(\d+)件/g)) seen.add(number);
    await phone.scrollToBottom();
    await phone.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  expect(seen.size).toBeGreaterThan(scrolled * 10);
  // What the thumb has left behind goes a moment later.
  await phone.page.waitForFunction((most) => window.weappHost.tree().nodes < most, mostNodes);
  expect((await phone.setDataMeter()).largest).toBeLessThanOrEqual(heaviest);
  expect(await phone.errors()).toEqual([]);
  expect(host.unexpected).toEqual([]);
  await phone.close();
}, 180_000);
