// Finding by narrowing down: filters with their counts, and a list that goes on as one scrolls.
import { firstRegion } from "../../support/shipped";
import type { Visitor } from "../../support/visitor";
import { guidesOf } from "../../support/web-answers";
import { webApp } from "../../support/web-app";

const app = webApp();
const guidesTab = "/pages/tabs/guides/index";

/** Chooses in a filter's sheet and gives the number of guides that the sheet promised. */
async function chooses(resident: Visitor, filter: string, choice: string): Promise<number> {
  await resident.taps(filter, "button");
  const option = resident.control(choice, "radio");
  const promised = /(\d+) 项/.exec((await option.textContent()) ?? "")?.[1];
  await option.click();
  await resident.screen.getByRole("dialog").waitFor({ state: "hidden" });
  return Number(promised);
}

test.each([
  ["主题", "证件办理"],
  ["部门", "额济纳旗民政局"],
  ["类型", "行政许可"],
])(
  "the filter by %s leaves as many guides as its sheet says, and 全部 takes it off",
  async (filter, choice) => {
    const resident = await app.visit({ path: guidesTab });
    const all = (await guidesOf(app.url, firstRegion)).length;
    await resident.sees(`共 ${all} 项`);
    const promised = await chooses(resident, filter, choice);
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);
    await resident.sees(`共 ${promised} 项`);
    expect(await resident.control(choice, "button").getAttribute("aria-pressed")).toBe("true");
    await chooses(resident, choice, "全部");
    await resident.sees(`共 ${all} 项`);
  },
);

test("网上可办 narrows down further, and nothing found says what to do", async () => {
  const resident = await app.visit({ path: guidesTab });
  const guides = await guidesOf(app.url, firstRegion);
  const online = guides.filter(({ channels }) => channels.includes("online"));
  await resident.taps("网上可办", "button");
  await resident.sees(`共 ${online.length} 项`);
  const permits = await chooses(resident, "类型", "行政许可");
  await resident.sees(`共 ${permits} 项`);
  expect(permits).toBe(online.filter(({ type }) => type.name === "行政许可").length);
  await resident.taps("网上可办", "button");
  await resident.sees(`共 ${guides.filter(({ type }) => type.name === "行政许可").length} 项`);
});

test("the sheet closes without a choice by its cross", async () => {
  const resident = await app.visit({ path: guidesTab });
  await resident.taps("主题", "button");
  await resident.taps("关闭");
  await resident.screen.getByRole("dialog").waitFor({ state: "hidden" });
  await resident.sees("主题");
});

test("the list goes on to its end as one scrolls, each guide once and in order", async () => {
  const resident = await app.visit({ path: guidesTab });
  const names = (await guidesOf(app.url, firstRegion)).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  const rows = resident.screen.locator(".guide-row-name .strong");
  await rows.first().waitFor();
  while ((await rows.count()) < names.length) await resident.scrollsDown();
  expect(await rows.allTextContents()).toEqual(names);
  await resident.seesNoMore("再看一些");
});
