// A resident reads how well the hotline does: every rate with its two counts, and what older reports left out.
import { within } from "@testing-library/react";
import { openApp, page, see, tap } from "../support/app";
import { travelTo } from "../support/own-requests";

const figures = "/pages/tickets/figures/index";

async function choosePeriod(name: string): Promise<void> {
  await tap("button", /^换时间/);
  await tap("radio", name);
}

test("the five rates stand with their counts, and one tap away as a table", async () => {
  await openApp("/pages/tabs/tickets/index");
  await tap("link", /^办得怎么样/);
  await see("2025年11月至2026年10月");
  const counted = await see(/^按时签收 \d+ ÷ 该签收 \d+$/);
  const [top, bottom] = (counted.textContent ?? "").match(/\d+/g) ?? [];
  for (const words of [/^办结 \d+ ÷/, /^按时答复 \d+ ÷/, /^确认解决 \d+ ÷/, /^满意 \d+ ÷/]) await see(words);
  await tap("button", "看表格：五个率");
  const row = (await page().findByRole("rowheader", { name: "响应率" })).parentElement as HTMLElement;
  expect(within(row).getByText(top ?? "")).toBeInTheDocument();
  expect(within(row).getByText(bottom ?? "")).toBeInTheDocument();
  await tap("button", "这些率怎么算");
  await see(/没评的不算，不替您默认满意/);
});

test("a line over the months tells a screen reader every month with its counts", async () => {
  await openApp(figures);
  const line = await page().findByRole("img", {
    name: /^按时办结率，按月：2025年11月：\d+ ÷ \d+（[\d.]+%）；/,
  });
  expect(line.getAttribute("aria-label")?.split("；")).toHaveLength(12);
  await tap("button", "看表格：按时办结率，按月");
  expect(await page().findAllByRole("rowheader")).toHaveLength(13);
});

test("however they are divided, the rows add up to the same sum", async () => {
  await openApp(figures);
  await tap("button", "解决率");
  const sum = (await see(/^合计：/)).textContent;
  for (const by of ["按部门", "按类别", "按渠道", "按地方"]) {
    await tap("button", by);
    await tap("button", `看表格：解决率，${by}`);
    const cells = (await page().findAllByRole("row")).slice(1).map((row) => within(row).getAllByRole("cell"));
    const tops = cells.map(([top]) => Number(top?.textContent));
    expect(tops.slice(0, -1).reduce((one, other) => one + other, 0)).toBe(tops[tops.length - 1]);
    expect((await see(/^合计：/)).textContent).toBe(sum);
  }
});

test("without a denominator there is no rate, and it says so", async () => {
  travelTo("2024-11-01 09:00");
  await openApp(figures);
  await choosePeriod("2024年11月");
  await see("没有回访，不算");
  await see("没有评价，不算");
  await tap("button", "满意率");
  await see("合计：没有评价，不算");
});

test.each([
  ["鄂尔多斯市", /^2012年\s市长热线满意率$/, "99.9%", /报告没有写明分母/],
  ["鄂托克前旗", /^2017年\s政务服务呼叫中心办结率$/, "98.7%，690 件", /也没有写明分母/],
  ["大兴安岭地区", /^2018年\s12345 热线满意率$/, "80.95%", /报告没有写明分母/],
])("what the report of %s left out is said", async (region, name, printed, missing) => {
  await openApp(figures);
  await tap("button", /^切换地区/);
  await tap("radio", region);
  await see(name);
  await see(printed);
  expect((await page().findAllByText(missing)).length).toBeGreaterThan(0);
  await see(/^出自《/);
  await tap("button", "看表格：各年报告写的");
  expect((await page().findAllByRole("cell", { name: "没写" })).length).toBeGreaterThan(0);
});

test("what was read is there without a network", async () => {
  const first = await openApp(figures);
  await see(/^按时签收/);
  first.unmount();
  jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  await openApp(figures);
  await see(/^按时签收/);
});
