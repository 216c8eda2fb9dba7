import { printedIn } from "../report-figure-parts";

const printed = printedIn(2012, "鄂尔多斯市2012年政务公开和政务服务年度报告");
const untilNovember = "1 至 11 月";

/** 鄂尔多斯市, 2012. */
export const ordosReportFigures = [
  printed("hall-departments", "39 个", 39),
  printed("hall-items", "450 项", 450),
  printed("hall-classes", "115 类", 115),
  printed("hall-staff", "133 人", 133),
  printed("hall-days-saved", "20%", 20, {
    name: "网上审批缩短时间",
    note: "报告没有写明比什么缩短，也没有写明件数",
  }),
  printed("hall-registration-saved", "三分之二", undefined, { note: "报告没有写明天数" }),
  printed("hotline-closing-rate", "96.8%", 96.8, {
    name: "市长热线办结率（1至11月）",
    numerator: 22_586,
    denominator: 23_328,
  }),
  printed("hotline-received", "23,328 件", 23_328, { name: "市长热线来件", note: untilNovember }),
  printed("hotline-closed", "22,586 件", 22_586, { name: "市长热线办结", note: untilNovember }),
  printed("hotline-satisfaction-rate", "99.9%", 99.9, {
    name: "市长热线满意率",
    note: "报告没有写明分母：是回访的件数、评价的件数还是受理的件数，都看不出",
  }),
  printed("hotline-call-backs", "17,577 件", 17_577, {
    name: "市长热线回访",
    note: "1 至 11 月。是件数，不是比率；报告没有写明其中多少确认解决",
  }),
  printed("hotline-supervisions", "17 次", 17, { name: "市长热线现场督办", note: untilNovember }),
  printed("hotline-lines", "5 条，计划增到 14 条", 5, { name: "市长热线坐席" }),
  printed("mailbox-closed", "1,734 件", 1734, { name: "市长信箱办理", note: "报告没有写明收到的件数" }),
];
