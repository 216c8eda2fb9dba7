// 鄂尔多斯市's report of 2012: facts only.
import { chart, fromReport, heading, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const provenance = fromReport("鄂尔多斯市", 2012);

/** The annual report, and some of its subjects as statistics. */
export const report2012: PublicationSeed[] = [
  {
    slug: "report-2012",
    column: "reports",
    title: "鄂尔多斯市2012年政务公开和政务服务工作年度报告",
    summary: "大厅进驻39个部门、450项；市长热线1至11月受理23328件，办结22586件。",
    by: "gov",
    theme: "政务公开",
    on: ["2013-01-08", "2013-01-18"],
    files: ["docx", "csv"],
    provenance,
    related: ["figures-hotline-2012", "figures-hall-2012"],
    blocks: [
      heading("政务大厅"),
      ...text(
        "39个部门、115大类、450项进驻大厅，工作人员133名。网上审批使办理时间缩短20%，企业登记时间缩短三分之二。",
      ),
      heading("市长热线"),
      ...text(
        "1至11月受理23328件，办结22586件，办结率96.8%；回访17577件，现场督办17次。满意率99.9%，报告没有写明以多少件为基数。",
        "热线计划由5条线增加到14条。",
      ),
      table(
        "市长热线（1至11月）",
        ["项目", "数"],
        [
          ["受理（件）", "23328"],
          ["办结（件）", "22586"],
          ["回访（件）", "17577"],
          ["现场督办（次）", "17"],
        ],
      ),
      heading("市长信箱"),
      ...text("市长信箱办理1734件。"),
    ],
  },
  {
    slug: "figures-hotline-2012",
    column: "figures",
    title: "2012年1至11月市长热线办理情况",
    summary: "受理23328件，办结22586件，办结率96.8%。",
    by: "service",
    theme: "政务服务",
    on: ["2012-12-10", "2012-12-21"],
    files: ["csv"],
    provenance,
    related: ["report-2012"],
    blocks: [
      chart("办结和回访", "件", [
        ["办结", 22586, 23328],
        ["回访", 17577, 23328],
      ]),
      table(
        "市长热线（1至11月）",
        ["项目", "件数"],
        [
          ["受理", "23328"],
          ["办结", "22586"],
          ["没有办结", "742"],
        ],
        { unit: "件", note: "没有办结的件数由受理减办结得出。" },
      ),
    ],
  },
  {
    slug: "figures-hall-2012",
    column: "figures",
    title: "2012年政务大厅进驻情况",
    summary: "39个部门、115大类、450项，工作人员133名。",
    by: "service",
    theme: "政务服务",
    on: ["2012-12-11", "2012-12-24"],
    provenance,
    related: ["report-2012"],
    blocks: [
      table(
        "进驻情况",
        ["项目", "数"],
        [
          ["部门（个）", "39"],
          ["大类（类）", "115"],
          ["事项（项）", "450"],
          ["工作人员（名）", "133"],
        ],
      ),
    ],
  },
];
