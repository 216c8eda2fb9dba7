import type { CaseCounts, CaseFigures, RatingFigures } from "../queries";
import { daysChart } from "./days-chart";
import { flowChart } from "./flow-chart";
import { punctualChart } from "./punctual-chart";
import { ratingsChart } from "./ratings-chart";

const counts = (more: Partial<CaseCounts> = {}): CaseCounts => ({
  carried: 57,
  received: 412,
  closed: 398,
  open: 71,
  punctual: { numerator: 378, denominator: 398 },
  days: { actual: 1238, promised: 2592, cases: 288 },
  ...more,
});

const figures = (more: Partial<CaseFigures> = {}): CaseFigures => ({
  regionCode: "152923",
  topic: "all",
  by: "topic",
  from: "2026-09",
  to: "2026-09",
  asOf: "2026-10-16",
  publishedOn: "2026-10-10",
  total: counts(),
  rows: [{ key: "tickets", name: "诉求", counts: counts() }],
  ...more,
});

const month = (key: string, actual: number, promised: number, cases: number) => ({
  key,
  name: key,
  counts: counts({ days: { actual, promised, cases } }),
});

test("what came in, what was done and what is left stand with the sum that ties them", () => {
  const { say, sums, plot, table } = flowChart(figures());
  expect(say).toBe("办结比收到少 14 件，月底在办 71 件。");
  expect(sums).toEqual(["结转 57 + 收到 412 − 办结 398 = 在办 71"]);
  expect(plot).toMatchObject({ bars: [{ length: 100 }, { length: 96.6 }, { length: 17.2, hollow: true }] });
  expect(table.rows).toEqual([
    ["诉求", "57", "412", "398", "71"],
    ["合计", "57", "412", "398", "71"],
  ]);
});

test("a month that runs says what is open now", () => {
  const { publishedOn: _, ...running } = figures({ total: counts({ closed: 430, open: 39 }) });
  expect(flowChart(running).say).toBe("办结比收到多 18 件，现在在办 39 件。");
  expect(flowChart({ ...running, total: counts({ closed: 412 }) }).say).toMatch(/^收到多少就办结多少/);
});

test("a mean is the sum of the days ÷ the cases, and the sums are shown", () => {
  const rows = [month("2026-08", 1293, 2529, 281), month("2026-09", 1238, 2592, 288)];
  const { say, sums, plot, table } = daysChart(figures({ by: "month", topic: "applications", rows }));
  expect(say).toBe("9月平均 4.3 天，比承诺的 9.0 天快 4.7 天。");
  expect(sums).toEqual(["实际：共 1,238 天 ÷ 288 件", "承诺：共 2,592 天 ÷ 288 件"]);
  expect(plot).toMatchObject({
    line: {
      points: [
        { value: 46, shown: "4.6" },
        { value: 43, shown: "4.3 天" },
      ],
      level: { values: [90, 90], text: "承诺 9.0 天" },
    },
  });
  expect(table.rows[1]).toEqual(["2026年9月", "288", "1,238", "4.3", "2,592", "9.0"]);
});

test("slower and as promised are said, and a month without closed cases is not counted", () => {
  const says = [month("2026-09", 30, 20, 10), month("2026-09", 20, 20, 10), month("2026-09", 0, 0, 0)].map(
    (row) => daysChart(figures({ rows: [row] })).say,
  );
  expect(says).toEqual([
    "9月平均 3.0 天，比承诺的 2.0 天慢 1.0 天。",
    "9月平均 2.0 天，和承诺的 2.0 天一样。",
    "9月没有办完的，不算。",
  ]);
});

test("the largest departments stand alone, the others are added up by their counts", () => {
  const rows = Array.from({ length: 9 }, (_, place) => ({
    key: `${place}`,
    name: `第${place}局`,
    counts: counts({ punctual: { numerator: place, denominator: place + 1 } }),
  }));
  const empty = {
    key: "none",
    name: "没事局",
    counts: counts({ punctual: { numerator: 0, denominator: 0 } }),
  };
  const total = counts({ punctual: { numerator: 36, denominator: 45 } });
  const { plot, sums, table } = punctualChart(figures({ rows: [...rows, empty], total }), "department");
  const bars = plot.kind === "bars" ? plot.bars : [];
  expect(bars.map(({ label }) => label)).toEqual([
    "第8局",
    "第7局",
    "第6局",
    "第5局",
    "第4局",
    "其他 4 个部门",
  ]);
  expect(bars[5]).toMatchObject({ counts: "6 ÷ 10", figure: "60.0%", length: 60 });
  expect(sums).toEqual(["合计 36 ÷ 45（80.0%）。按件数相加，不是各部门百分数的平均。"]);
  expect(table.rows[table.rows.length - 1]).toEqual(["合计", "36", "45", "9", "80.0%"]);
});

test("few ratings are not told, neither drawn nor in the table", () => {
  const share = { numerator: 8, denominator: 10 };
  const row = {
    key: "a",
    name: "水务局",
    suppressed: false,
    counts: {
      levels: [1, 1, 2, 3, 3],
      valid: 10,
      good: share,
      rectified: { numerator: 0, denominator: 0 },
      active: { numerator: 10, denominator: 40 },
      defaults: 6,
    },
  };
  const few = { key: "b", name: "农牧局", suppressed: true };
  const ratings: RatingFigures = {
    regionCode: "152923",
    by: "department",
    from: "2026-09",
    to: "2026-09",
    asOf: "2026-10-16",
    smallest: 5,
    total: row,
    rows: [row, few],
  };
  const { plot, table } = ratingsChart(ratings);
  expect(plot).toMatchObject({
    rates: [{ percent: "80.0%" }, { percent: undefined, counted: "没有差评，不算" }, { percent: "25.0%" }],
  });
  expect(table.rows[1]).toEqual(["农牧局（不足 5 份，不公布）", "", "", "", ""]);
  const hidden = ratingsChart({ ...ratings, total: { ...few, name: "" } });
  expect(hidden.say).toBe("这个月不足 5 份，不公布。");
  expect(hidden.plot).toEqual({ kind: "rates", rates: [] });
});
