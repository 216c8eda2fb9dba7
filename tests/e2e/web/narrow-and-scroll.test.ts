// Finding by narrowing down: all filters in one sheet, each value with its count.
import { firstRegion } from "../../support/shipped";
import type { Visitor } from "../../support/visitor";
import { guidesOf } from "../../support/web-answers";
import { webApp } from "../../support/web-app";

const app = webApp();
const list = "/pages/guides/list/index";

/** Chooses in the sheet and gives the number of guides that the sheet promised. */
async function chooses(resident: Visitor, choice: string): Promise<number> {
  await resident.taps(/^全部筛选$|^筛选 \d+$/, "button");
  const option = resident.control(new RegExp(`^${choice} \\d+$`), "button");
  const promised = Number(/\d+$/.exec((await option.textContent()) ?? "")?.[0]);
  await option.click();
  await resident.taps(`看 ${promised} 项`, "button");
  await resident.screen.getByRole("dialog").waitFor({ state: "hidden" });
  return promised;
}

test.each(["证件办理", "额济纳旗民政局", "行政许可", "结婚"])(
  "%s leaves as many guides as its count says, and 清掉筛选 brings all back",
  async (choice) => {
    const resident = await app.visit({ path: list });
    const all = (await guidesOf(app.url, firstRegion)).length;
    await resident.sees(`共 ${all} 项`);
    const promised = await chooses(resident, choice);
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);
    await resident.sees(`共 ${promised} 项`, "筛选 1");
    await resident.taps("筛选 1", "button");
    await resident.taps("清掉筛选", "button");
    await resident.taps(`看 ${all} 项`, "button");
    await resident.sees(`共 ${all} 项`, "全部筛选");
  },
);

test("网上可办 narrows down further, and comes off again", async () => {
  const resident = await app.visit({ path: list });
  const guides = await guidesOf(app.url, firstRegion);
  const online = guides.filter(({ channels }) => channels.includes("online"));
  await resident.taps("网上可办", "button");
  await resident.sees(`共 ${online.length} 项`);
  const permits = await chooses(resident, "行政许可");
  expect(permits).toBe(online.filter(({ type }) => type.name === "行政许可").length);
  await resident.sees(`共 ${permits} 项`, "筛选 2");
  await resident.taps("网上可办", "button");
  await resident.sees(`共 ${guides.filter(({ type }) => type.name === "行政许可").length} 项`);
});

test("the sheet closes without a choice by its cross", async () => {
  const resident = await app.visit({ path: list });
  await resident.taps("全部筛选", "button");
  await resident.taps(/^证件办理 \d+$/, "button");
  await resident.taps("关闭");
  await resident.screen.getByRole("dialog").waitFor({ state: "hidden" });
  await resident.sees("全部筛选");
});
