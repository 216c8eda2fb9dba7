import { printedIn } from "../report-figure-parts";

const printed = printedIn(2014, "额济纳旗2014年政府信息公开工作年度报告");

/** 179, 204 and 216 are three different quantities. */
const three = "保留的行政许可 179 项、34 个部门的审批事项 204 项、进驻大厅的审批事项 216 项，是三个不同的数";
const roughly = "报告只写了“以上”，没有准数";

/** 额济纳旗, 2014. */
export const ejinReportFigures = [
  printed("permit-items", "179 项", 179, { note: three }),
  printed("approval-items", "204 项", 204, { note: three }),
  printed("approval-departments", "34 个", 34),
  printed("hall-departments", "36 个", 36),
  printed("hall-items", "234 项", 234, { note: "216 项审批加 18 项便民" }),
  printed("hall-approval-items", "216 项", 216, { note: three }),
  printed("hall-convenience-items", "18 项", 18),
  printed("hall-cases", "4,943 件", 4943),
  printed("hall-consultations", "1,000 以上", 1000, { note: roughly }),
  printed("mailbox-closing-rate", "79%", 79, {
    name: "旗长信箱办结率",
    numerator: 41,
    denominator: 52,
    note: "收到 52 件，办结 41 件，在办 11 件；按件数是 78.8%",
  }),
  printed("mailbox-received", "52 件", 52, { name: "旗长信箱收到" }),
  printed("mailbox-closed", "41 件", 41, { name: "旗长信箱办结" }),
  printed("mailbox-open", "11 件", 11, { name: "旗长信箱在办" }),
  printed("forum-messages", "476 条以上", 476, { name: "百姓论坛留言", note: roughly }),
  printed("published-affairs", "537 条", 537),
  printed("published-policies", "6 条", 6),
  printed("published-notices", "119 条", 119),
  printed("wechat-posts", "800 条以上", 800, { note: roughly }),
  printed("wechat-followers", "5,000 人", 5000),
  printed("wechat-reads", "约 1,200 次", 1200),
  printed("wechat-mix-projects", "50%", 50),
  printed("wechat-mix-social", "20%", 20),
  printed("wechat-mix-notices", "20%", 20),
  printed("wechat-mix-meetings", "10%", 10),
];
