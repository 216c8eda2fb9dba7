// A resident reads a month: every figure with its sum, its table, its picture and its file; then the other places.
import { within } from "@testing-library/react";
import { openApp, page, see, tap } from "../support/app";
import { travelTo } from "../support/own-requests";

const month = "/pages/statistics/month/index";

/** The numbers of a text, thousands put together. */
const numbersOf = (text: string | null) => (text ?? "").replace(/,/g, "").match(/\d+/g)?.map(Number) ?? [];

/** A line of words that is drawn in parts. */
const line = (words: RegExp) =>
  page().findByText((_, element) => {
    const isLine = element?.matches(".month-period, .chart-sum, .chart-body > .t2") ?? false;
    return isLine && words.test(element?.textContent ?? "");
  });

/** A table's rows under its head, as texts. */
async function rowsUnder(title: string): Promise<string[][]> {
  await tap("button", `看表格：${title}`);
  const table = (await page().findAllByRole("table")).slice(-1)[0] as HTMLElement;
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => Array.from(row.children, (cell) => cell.textContent ?? ""));
}

test("what came in, what was done and what is left tie up, on the page and in the table", async () => {
  await openApp("/pages/tabs/disclosure/index");
  await tap("link", /^月统计/);
  await see("2026年9月");
  await see("示例数据：数字是编的，只用来看版式");
  const [carried = 0, received = 0, closed = 0, open = 0] = numbersOf(
    (await line(/^结转 [\d,]+ \+ 收到/)).textContent,
  );
  expect(carried + received - closed).toBe(open);
  const rows = (await rowsUnder("收了多少，办了多少")).map((row) =>
    row.slice(1).map((cell) => numbersOf(cell)[0] ?? 0),
  );
  for (const [before = 0, came = 0, went = 0, left = 0] of rows) expect(before + came - went).toBe(left);
  expect(rows[rows.length - 1]).toEqual([carried, received, closed, open]);
  const sums = [0, 1, 2, 3].map((cell) => rows.slice(0, -1).reduce((sum, row) => sum + (row[cell] ?? 0), 0));
  expect(sums).toEqual(rows[rows.length - 1]);
});

test("departments are added up by their cases, the largest first", async () => {
  await openApp(month);
  const sum = numbersOf((await line(/^合计 .*不是各部门百分数的平均。$/)).textContent).slice(0, 2);
  const rows = (await rowsUnder("各部门按时办结")).map((row) =>
    row.slice(1, 3).map((cell) => numbersOf(cell)[0] ?? 0),
  );
  const departments = rows.slice(0, -1);
  const total = [0, 1].map((cell) => departments.reduce((all, row) => all + (row[cell] ?? 0), 0));
  expect(total).toEqual(sum);
  const closed = departments.map(([, count = 0]) => count);
  expect(closed).toEqual([...closed].sort((one, other) => other - one));
});

test("a mean of days is a sum ÷ cases, told for every month to a screen reader", async () => {
  await openApp(month);
  const drawing = await page().findByRole("img", { name: /^平均几天办完：2026年4月/ });
  expect(drawing.getAttribute("aria-label")?.split("；")).toHaveLength(6);
  const [days = 0, cases = 1] = numbersOf((await line(/^实际：共 /)).textContent);
  const mean = (Math.round((days / cases) * 10) / 10).toFixed(1);
  await line(new RegExp(`^9月平均 ${mean} 天，`));
});

test("one goes back and forth by months, and the one that runs says so", async () => {
  await openApp(month);
  await tap("button", "下个月，2026年10月");
  await line(/这个月还没完$/);
  await see("现在在办");
  expect(await page().findByRole("img", { name: "下个月还没开始" })).toBeInTheDocument();
  await tap("button", "上个月，2026年9月");
  await tap("button", "上个月，2026年8月");
  await line(/^额济纳旗　8月1日至31日　9月\d+日公布$/);
});

test("which month is the newest, the backend says, not the phone", async () => {
  travelTo("2026-08-20 09:00");
  jest.mocked(Date.now).mockImplementation(() => Date.parse("2020-01-01T09:00:00+08:00"));
  await openApp(month);
  await see("2026年7月");
  await tap("button", "下个月，2026年8月");
  await line(/这个月还没完$/);
});

test("a shared month opens its own place and month", async () => {
  await openApp(`${month}?id=150600-2026-03`);
  await see("2026年3月");
  await line(/^鄂尔多斯市　3月1日至31日/);
});

test("a month to come says so, and leads to the newest", async () => {
  await openApp(`${month}?id=150600-2027-03`);
  await see("2027年3月还没开始");
  await tap("button", "看最近公布的月份");
  await see("2026年9月");
});

test("a month from before the log says that there is nothing", async () => {
  await openApp(`${month}?id=152923-2011-05`);
  await see("2011年5月没有数");
  await see("年度报告里的数");
});

test("what was read is there without a network, and says from when", async () => {
  const first = await openApp(month);
  await see(/含算法说明$/);
  first.unmount();
  jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  await openApp(month);
  await line(/^合计 .*不是各部门百分数的平均。$/);
});

test("places and years are compared, and what a report left out is said", async () => {
  await openApp(month);
  await tap("link", /^各地历年对比/);
  await tap("button", "热线");
  await see("真实数据");
  await tap("button", /^看表格：/);
  expect((await page().findAllByRole("cell", { name: "没写" })).length).toBeGreaterThan(0);
});
