import { reportCharts } from "./charts/report-charts";
import { compareChart, measuresOf, topicsOf } from "./compare";
import type { ReportFigure } from "./queries";

const figure = (more: Partial<ReportFigure>): ReportFigure => ({
  regionCode: "150600",
  regionName: "鄂尔多斯市",
  year: 2012,
  topic: "hotline",
  measure: "hotline-closed",
  measureName: "热线办结率",
  name: "热线办结率",
  unit: "%",
  printed: "96.8%",
  source: "鄂尔多斯市2012年报告",
  ...more,
});

const figures: ReportFigure[] = [
  figure({ measure: "calls", name: "热线来件", value: 23_328, unit: "件", printed: "23,328 件" }),
  figure({ value: 96.8, numerator: 22_586, denominator: 23_328 }),
  figure({ regionName: "大兴安岭地区", year: 2018, printed: "90.1%", value: 90.1, note: "未说明分母" }),
  figure({ topic: "hall", measure: "items", name: "进驻事项", unit: "项", value: 450, printed: "450 项" }),
];

test("what most places have comes first, each under its topic", () => {
  expect(topicsOf(figures)).toEqual(["hotline", "hall"]);
  expect(measuresOf(figures, "hotline").map(({ code }) => code)).toEqual(["hotline-closed", "calls"]);
});

test("a rate without its counts is printed and not drawn, and its note is said", () => {
  const [measure] = measuresOf(figures, "hotline");
  const chart = measure && compareChart(measure);
  expect(chart?.plot).toMatchObject({
    bars: [
      { label: "鄂尔多斯市 2012年", counts: "22,586 ÷ 23,328", figure: "96.8%", length: 96.8 },
      { label: "大兴安岭地区 2018年", figure: "90.1%", length: undefined, about: ["未说明分母"] },
    ],
  });
  expect(chart?.table.rows[1]).toEqual(["大兴安岭地区 2018年", "90.1%", "没写", "没写", "未说明分母"]);
});

test("what a place printed stands by year and topic", () => {
  expect(reportCharts(figures.filter(({ year }) => year === 2012)).map(({ title }) => title)).toEqual([
    "鄂尔多斯市 2012年热线",
    "鄂尔多斯市 2012年大厅",
  ]);
});
