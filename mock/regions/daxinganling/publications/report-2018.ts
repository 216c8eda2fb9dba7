// 大兴安岭地区's report of 2018: facts only.
import { chart, fromReport, heading, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const provenance = fromReport("大兴安岭地区", 2018);

/** The annual report, and some of its subjects as statistics. */
export const report2018: PublicationSeed[] = [
  {
    slug: "report-2018",
    column: "reports",
    title: "大兴安岭地区2018年政府信息公开工作年度报告",
    summary: "主动公开12111条；没有收到公开申请，没有行政复议、行政诉讼，没有收费。",
    by: "gov",
    theme: "政务公开",
    on: ["2019-03-11", "2019-03-22"],
    files: ["docx", "csv"],
    provenance,
    related: ["figures-published-2018", "figures-approval-2018", "figures-hotline-2018"],
    blocks: [
      heading("主动公开"),
      ...text("全年主动公开12111条，由10117条、12条和1982条三部分相加得出。"),
      heading("依申请公开"),
      ...text("2018年收到申请0件，行政复议、行政诉讼0件，收费0元。下面按现在的附表格式列出，各格都是零。"),
      { kind: "annual-table", year: 2018, of: "nothing" },
      heading("网上审批"),
      ...text("网上审批平台办件930件，平均1.62天办完，比承诺时限快85.71%。"),
      heading("12345热线"),
      ...text("受理8140件，办结率90.1%，满意率80.95%。"),
    ],
  },
  {
    slug: "figures-published-2018",
    column: "figures",
    title: "2018年主动公开的条数",
    summary: "12111条，等于10117加12加1982。",
    by: "gov",
    theme: "政务公开",
    on: ["2019-01-14", "2019-01-25"],
    files: ["csv"],
    provenance,
    related: ["report-2018"],
    blocks: [
      table(
        "主动公开的条数",
        ["部分", "条数"],
        [
          ["第一部分", "10117"],
          ["第二部分", "12"],
          ["第三部分", "1982"],
          ["合计", "12111"],
        ],
        { unit: "条", note: "三部分的名称在本页所据的摘录里没有，所以只编号。" },
      ),
    ],
  },
  {
    slug: "figures-approval-2018",
    column: "figures",
    title: "2018年网上审批平台办件情况",
    summary: "930件，平均1.62天，比承诺快85.71%。",
    by: "service",
    theme: "政务服务",
    on: ["2019-01-15", "2019-01-28"],
    provenance,
    related: ["report-2018"],
    blocks: [
      ...text("930件，平均用时1.62天，比承诺时限快85.71%；由此推算，承诺时限平均约11.3天。"),
      chart("平均用时和推算的承诺时限", "天", [
        ["平均用时", 1.62],
        ["承诺（推算）", 11.3],
      ]),
    ],
  },
  {
    slug: "figures-hotline-2018",
    column: "figures",
    title: "2018年12345热线办理情况",
    summary: "受理8140件，办结率90.1%，满意率80.95%。",
    by: "service",
    theme: "政务服务",
    on: ["2019-01-16", "2019-01-29"],
    provenance,
    related: ["report-2018"],
    blocks: [
      chart("热线", "%", [
        ["办结率", 90.1, 100],
        ["满意率", 80.95, 100],
      ]),
      ...text("全年受理8140件。"),
    ],
  },
];
