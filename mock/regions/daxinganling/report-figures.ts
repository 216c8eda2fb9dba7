import { printedIn } from "../report-figure-parts";

const printed = printedIn(2018, "大兴安岭地区2018年政府信息公开工作年度报告");
const part = "12,111 条由三部分相加：10,117、12、1,982";

/** 大兴安岭地区, 2018. */
export const daxinganlingReportFigures = [
  printed("hall-cases", "930 件", 930, { name: "网上审批平台办件", note: "只是网上审批平台的件数" }),
  printed("hall-days", "1.62 天", 1.62, { name: "网上审批平台平均办理天数", note: "报告没有写明总天数" }),
  printed("hall-days-saved", "85.71%", 85.71, {
    name: "网上审批平台比承诺缩短",
    note: "报告没有写明承诺的总天数；照此推算，承诺平均约 11.3 天",
  }),
  printed("hotline-closing-rate", "90.1%，8,140 个", 90.1, {
    name: "12345 热线办结率",
    note: "报告没有写明办结的件数，也没有写明分母是不是这 8,140 个来电",
  }),
  printed("hotline-satisfaction-rate", "80.95%", 80.95, {
    name: "12345 热线满意率",
    note: "报告没有写明分母：评价了的件数看不出",
  }),
  printed("hotline-received", "8,140 个", 8140, { name: "12345 热线来电" }),
  printed("published-all", "12,111 条", 12_111, { note: part }),
  printed("published-part", "10,117 条", 10_117, { name: "主动公开第一部分", note: part }),
  printed("published-part", "12 条", 12, { name: "主动公开第二部分", note: part }),
  printed("published-part", "1,982 条", 1982, { name: "主动公开第三部分", note: part }),
  printed("disclosure-received", "0 件", 0),
  printed("disclosure-reconsiderations", "0 件", 0),
  printed("disclosure-lawsuits", "0 件", 0),
  printed("disclosure-fees", "0 元", 0),
];
