// 我的诉求 on WeChat with ten thousand tickets: page after page, and no setData is heavy.
import { manyTickets } from "../../support/many-tickets";
import { now } from "../../support/web-host";
import { weappApp } from "./weapp-app";

const count = 10_000;

/** What WeChat advises for a page's tree. */
const mostNodes = 1000;

/** Pages of the list that the test scrolls through; each page costs the same as the one before. */
const scrolled = 60;

const app = weappApp({ rows: { tickets: manyTickets(count, now.getTime()) } });

test("the list goes on and stays light", async () => {
  const phone = await app.opens("pages/tickets/mine/index", { persona: "resident" });
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
}, 180_000);
