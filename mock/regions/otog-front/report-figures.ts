import { printedIn } from "../report-figure-parts";

const printed = printedIn(2017, "鄂托克前旗2017年政府信息公开工作年度报告");
const roughly = "报告只写了“以上”，没有准数";

/** 鄂托克前旗, 2017. */
export const otogFrontReportFigures = [
  printed("hall-departments", "44 个", 44),
  printed("hall-items", "842 项", 842),
  printed("hall-area", "4,600 平方米", 4600),
  printed("hall-zones", "6 个", 6),
  printed("hall-intermediaries", "8 家", 8),
  printed("network-points", "4 个镇、12 个嘎查和社区", 16, { note: "4 加 12" }),
  printed("hotline-closing-rate", "98.7%，690 件", 98.7, {
    name: "政务服务呼叫中心办结率",
    note: "报告没有写明办结的件数，也没有写明分母是不是这 690 件",
  }),
  printed("hotline-received", "690 件", 690, { name: "政务服务呼叫中心来电" }),
  printed("opinion-events", "26 件", 26),
  printed("disclosure-received", "2 件", 2),
  printed("disclosure-answered-rate", "100%", 100, { numerator: 2, denominator: 2 }),
  printed("disclosure-reconsiderations", "0 件", 0),
  printed("disclosure-lawsuits", "0 件", 0),
  printed("published-all", "16,300 条以上", 16_300, { note: roughly }),
  printed("published-growth", "0.9%", 0.9, { note: "报告没有写明上年的条数" }),
  printed("published-platform", "11,000 条以上", 11_000, { note: roughly }),
  printed("weibo-posts", "9,100 条", 9100),
  printed("wechat-issues", "365 期", 365),
  printed("wechat-posts", "2,408 条", 2408),
];
