// A list of 842 guides: it goes on to its end, keeps its place and its order, and never grows heavy.

import { bannerSize, manyGuides } from "../../support/many-guides";
import { watchShifts } from "../../support/measure";
import type { Visitor } from "../../support/visitor";
import { guidesOf } from "../../support/web-answers";
import { webApp } from "../../support/web-app";

const app = webApp({ guides: manyGuides() });
const list = "/pages/guides/list/index";

/** Elements that a page may have, as WeChat advises. */
const most = 1000;

const elements = ({ screen }: Visitor) => screen.evaluate((page) => page.querySelectorAll("*").length);
const names = ({ screen }: Visitor) => screen.locator(".guide-name").allTextContents();
const place = ({ screen }: Visitor) => screen.evaluate((page) => page.scrollTop);

/** Scrolls by one screen and waits until what is there stands. */
async function scrollsOn(resident: Visitor, by = 700): Promise<void> {
  await resident.screen.evaluate((page, distance) => {
    page.scrollBy(0, distance);
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, by);
}

test("each guide once and in order to the end, with less than 1,000 elements at any time, and nothing moves", async () => {
  const resident = await app.visit({ path: "/pages/ratings/mine/index" });
  const shifts = await watchShifts(resident);
  await resident.opens(list);
  await resident.sees(`共 ${bannerSize} 项`);
  const seen = new Set<string>();
  let heaviest = 0;
  while (seen.size < bannerSize) {
    for (const name of await names(resident)) seen.add(name);
    heaviest = Math.max(heaviest, await elements(resident));
    await scrollsOn(resident);
  }
  expect([...seen]).toEqual((await guidesOf(app.url, "152923")).map(({ name }) => name));
  expect(heaviest).toBeLessThan(most);
  expect(await shifts()).toBeLessThan(0.02);
}, 180_000);

test("one comes back from a guide to the same place", async () => {
  const resident = await app.visit({ path: list });
  await resident.sees(`共 ${bannerSize} 项`);
  for (let screens = 0; screens < 20; screens += 1) await scrollsOn(resident);
  const before = await place(resident);
  expect(before).toBeGreaterThan(5000);
  const name = await resident.screen.evaluate((page) => {
    const names = [...page.querySelectorAll<HTMLElement>(".guide-name")];
    const shown = names.find((one) => one.getBoundingClientRect().top > 200);
    shown?.click();
    return shown?.textContent ?? "";
  });
  await resident.sees("带什么");
  await resident.goesBack();
  await resident.sees(name);
  expect(Math.abs((await place(resident)) - before)).toBeLessThan(2);
});

test("the keyboard goes on through parts that were only room", async () => {
  const resident = await app.visit({ path: list });
  await resident.sees(`共 ${bannerSize} 项`);
  const first = await names(resident);
  for (let screens = 0; screens < 10; screens += 1) await scrollsOn(resident);
  for (let screens = 0; screens < 10; screens += 1) await scrollsOn(resident, -700);
  await resident.tabsTo(first[0] ?? "");
  for (const name of first.slice(1, 25)) {
    await resident.presses("Tab");
    await resident.focusIsOn(name);
  }
});
