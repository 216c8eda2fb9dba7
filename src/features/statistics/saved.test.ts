import { sheetWidth } from "@/shared/platform/sheet-drawing";
import { paperPen } from "../../../tests/support/paper-pen";
import type { Chart } from "./chart";
import { drawCharts } from "./chart-drawing";
import { bytesOf, csvOf } from "./csv";

const bars: Chart = {
  id: "flow",
  title: "收了多少，办了多少",
  say: "办结比收到少 14 件。",
  plot: {
    kind: "bars",
    bars: [
      { label: "本月收到", figure: "1,412", unit: "件", length: 100 },
      { label: "月底在办", figure: "706", unit: "件", length: 50, hollow: true },
    ],
  },
  sums: ["结转 57 + 收到 1,412 = 1,469"],
  table: { columns: ["类别", "收到"], rows: [["=诉求", "1,412"]] },
  how: ["结转是月初还没办完的。", "来自办理记录"],
};

const line: Chart = {
  ...bars,
  id: "days",
  title: "平均几天办完",
  aside: "办事，工作日",
  plot: {
    kind: "line",
    line: {
      caption: "",
      points: [40, undefined, 60, 20].map((value) => ({ label: "", said: "", value })),
      level: { values: [90, 90, 90, 90], text: "承诺 9.0 天" },
    },
  },
};

test("the file has a byte order mark, every table, its sums and how it is counted", () => {
  const text = csvOf(["额济纳旗2026年9月统计", "示例"], [bars, line]);
  expect(text.startsWith("\uFEFF额济纳旗2026年9月统计\r\n示例\r\n\r\n")).toBe(true);
  const rows = text.split("\r\n");
  expect(rows).toContain("'=诉求,1412");
  expect(rows).toContain('"结转 57 + 收到 1,412 = 1,469"');
  expect(rows).toContain("平均几天办完（办事，工作日）");
  expect(rows.filter((row) => row === "来自办理记录")).toHaveLength(2);
  expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
});

test("the picture holds every word inside its edges, and bars as long as they are", () => {
  const { pen, written, filled } = paperPen();
  const { height, paint } = drawCharts(["额济纳旗2026年9月统计"], [bars], pen);
  paint(pen);
  for (const { x, y, width } of written) {
    expect(x + width).toBeLessThanOrEqual(sheetWidth - 24);
    expect(y).toBeLessThan(height - 24);
  }
  const words = written.map(({ text }) => text).join("");
  for (const said of ["额济纳旗", "收了多少", "少 14 件", "本月收到", "1,412 件", "来自办理记录"])
    expect(words).toContain(said);
  const inked = filled.filter(({ ink, height: high }) => ink === "#175c84" && high === 12);
  expect(inked.map(({ width }) => width)).toEqual([352, 176]);
});

test("a line is drawn through what follows each other, never across a gap", () => {
  const { pen, drawn } = paperPen();
  drawCharts(["月统计"], [line], pen).paint(pen);
  const tops = drawn.map(([, y]) => y);
  const [level] = tops;
  expect(tops.slice(0, 4)).toEqual([level, level, level, level]);
  expect(drawn.slice(4).map(([x]) => x)).toEqual([68, 244, 332]);
});
