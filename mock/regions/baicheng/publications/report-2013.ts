// 白城经济开发区's report of 2013: facts only.
import { chart, fromReport, heading, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const provenance = fromReport("白城经济开发区", 2013);

/** The annual report, and one of its subjects as statistics. */
export const report2013: PublicationSeed[] = [
  {
    slug: "report-2013",
    column: "reports",
    title: "白城经济开发区2013年政府信息公开工作年度报告",
    summary: "全年没有收到公开申请；大厅到11月办件10788件，办结率98%以上。",
    by: "gov",
    theme: "政务公开",
    on: ["2014-03-10", "2014-03-21"],
    files: ["docx", "csv"],
    provenance,
    related: ["figures-hall-2013"],
    blocks: [
      heading("主动公开"),
      ...text("市政府网站开发区栏目发布120多条，开发区网站130多条，媒体100多条。"),
      heading("依申请公开"),
      ...text("2013年没有收到政府信息公开申请。下面按现在的附表格式列出，各格都是零。"),
      { kind: "annual-table", year: 2013, of: "nothing" },
      heading("政务大厅"),
      ...text(
        "19个部门、24个窗口、70多项。到11月办件10788件，比上年多62%，办结率98%以上，时限压缩约50%。",
        "上门服务200多次，延时和预约服务70多次。50项做了一次性告知单，印了10000多份。",
      ),
    ],
  },
  {
    slug: "figures-hall-2013",
    column: "figures",
    title: "2013年政务大厅办件和服务情况",
    summary: "到11月办件10788件；上门200多次，延时和预约70多次。",
    by: "service",
    theme: "政务服务",
    on: ["2013-12-09", "2013-12-20"],
    files: ["csv"],
    provenance,
    related: ["report-2013"],
    blocks: [
      chart("大厅", "个", [
        ["部门", 19],
        ["窗口", 24],
      ]),
      table(
        "办件和服务",
        ["项目", "数"],
        [
          ["办件（到11月，件）", "10788"],
          ["上门服务（次）", "200多"],
          ["延时和预约服务（次）", "70多"],
          ["一次性告知单（份）", "10000多"],
        ],
      ),
    ],
  },
];
