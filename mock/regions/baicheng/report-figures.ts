import { printedIn } from "../report-figure-parts";

const printed = printedIn(2013, "白城经济开发区2013年政府信息公开工作年度报告");
const roughly = "报告只写了“以上”，没有准数";

/** 白城经济开发区, 2013. */
export const baichengReportFigures = [
  printed("hall-cases", "10,788 件", 10_788, { note: "1 至 11 月" }),
  printed("hall-cases-growth", "62%", 62, { note: "1 至 11 月；报告没有写明上年的件数" }),
  printed("hall-closing-rate", "98% 以上", 98, { note: "报告没有写明办结的件数" }),
  printed("hall-days-saved", "约 50%", 50, { note: "报告没有写明天数和件数" }),
  printed("hall-departments", "19 个", 19),
  printed("hall-windows", "24 个", 24),
  printed("hall-items", "70 项以上", 70, { note: roughly }),
  printed("hall-home-visits", "200 次以上", 200, { note: roughly }),
  printed("hall-extended-hours", "70 次以上", 70, { note: roughly }),
  printed("hall-notice-items", "50 项", 50),
  printed("hall-notice-prints", "10,000 份以上", 10_000, { note: roughly }),
  printed("published-city-column", "120 条以上", 120, { note: roughly }),
  printed("published-own-site", "130 条以上", 130, { note: roughly }),
  printed("published-media", "100 条以上", 100, { note: roughly }),
  printed("disclosure-received", "0 件", 0),
];
