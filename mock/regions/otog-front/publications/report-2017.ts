// 鄂托克前旗's report of 2017: facts only.
import { chart, fromReport, heading, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const provenance = fromReport("鄂托克前旗", 2017);

/** The annual report, and some of its subjects as statistics. */
export const report2017: PublicationSeed[] = [
  {
    slug: "report-2017",
    column: "reports",
    title: "鄂托克前旗2017年政府信息公开工作年度报告",
    summary: "公开信息16300多条，收到申请2件、全部答复，没有行政复议和诉讼。",
    by: "gov",
    theme: "政务公开",
    on: ["2018-03-12", "2018-03-23"],
    files: ["docx", "csv"],
    provenance,
    related: ["figures-hall-2017", "figures-calls-2017", "figures-media-2017"],
    blocks: [
      heading("主动公开"),
      ...text("2017年信息公开平台发布11000多条，各种渠道合计16300多条，比上年多0.9%。"),
      heading("依申请公开"),
      table(
        "收到和答复的申请",
        ["项目", "件数"],
        [
          ["收到申请", "2"],
          ["已答复", "2"],
          ["行政复议", "0"],
          ["行政诉讼", "0"],
        ],
        {
          unit: "件",
          note: "报告只给了总数，没有分自然人和法人，也没有分答复的种类，所以不列成现在的附表。",
        },
      ),
      heading("呼叫中心和舆情"),
      ...text("政务服务呼叫中心受理690件，办结率98.7%。处置网络舆情26件。"),
      heading("服务网络"),
      ...text("政务服务网络覆盖4个镇、12个嘎查和社区。"),
    ],
  },
  {
    slug: "figures-hall-2017",
    column: "figures",
    title: "2017年政务服务大厅基本情况",
    summary: "4600平方米、6个区、44个部门、842项事项、8家中介。",
    by: "service",
    theme: "政务服务",
    on: ["2018-01-15", "2018-01-26"],
    files: ["csv"],
    provenance,
    related: ["report-2017"],
    blocks: [
      table(
        "大厅基本情况",
        ["项目", "数"],
        [
          ["面积（平方米）", "4600"],
          ["分区（个）", "6"],
          ["进驻部门（个）", "44"],
          ["进驻事项（项）", "842"],
          ["中介机构（家）", "8"],
        ],
      ),
    ],
  },
  {
    slug: "figures-calls-2017",
    column: "figures",
    title: "2017年政务服务呼叫中心受理情况",
    summary: "受理690件，办结率98.7%。",
    by: "service",
    theme: "政务服务",
    on: ["2018-01-16", "2018-01-29"],
    provenance,
    related: ["report-2017"],
    blocks: text("2017年呼叫中心受理690件，办结率98.7%。报告没有写明办结的件数和没有办结的原因。"),
  },
  {
    slug: "figures-media-2017",
    column: "figures",
    title: "2017年微博、微信发布情况",
    summary: "微博9100条，微信365期、2408条。",
    by: "gov",
    theme: "政务公开",
    on: ["2018-01-17", "2018-01-30"],
    files: ["csv"],
    provenance,
    related: ["report-2017"],
    blocks: [
      chart("2017年发布的条数", "条", [
        ["微博", 9100],
        ["微信", 2408],
      ]),
      table(
        "发布情况",
        ["渠道", "条数"],
        [
          ["微博", "9100"],
          ["微信（365期）", "2408"],
        ],
        { unit: "条" },
      ),
    ],
  },
];
