// The preview build for staff: the mock answers inside the page, and no backend is there at all.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import sirv from "sirv";
import { launchChromium } from "../../support/chromium";

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  browser = await launchChromium();
  const files = sirv(join(__dirname, "../../../dist/preview"), { single: true });
  server = createServer((request, response) => files(request, response)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test("the app works with the mock in the page, and its clock can be moved from there", async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  await page.goto(url);
  await page.getByText("额济纳旗", { exact: true }).waitFor();
  await page.getByText("额济纳旗为民服务中心").waitFor();
  const clock = await page.evaluate(async () => {
    const answer = await fetch("/preview/clock", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ now: "2026-10-03T10:00:00+08:00", frozen: true }),
    });
    return (await answer.json()) as { now: string };
  });
  expect(clock.now).toMatch(/^2026-10-03T10:00:00/);
  const hall = await page.evaluate(async () => (await fetch("/v1/halls/hall-152923")).json());
  expect(hall.now).toMatchObject({ open: false, dayOff: expect.stringContaining("国庆") });
  const { items } = await page.evaluate(async () =>
    (await fetch("/v1/guides?region=152923&q=shenfenzheng")).json(),
  );
  expect(items[0]).toMatchObject({ name: expect.stringContaining("身份证") });
  const start = await page.evaluate(async () => {
    const answer = await fetch("/v1/guide-forms/id-card-application");
    return [...new Uint8Array(await answer.arrayBuffer()).slice(0, 4)];
  });
  expect(String.fromCharCode(...start)).toBe("PK\u0003\u0004");
});
