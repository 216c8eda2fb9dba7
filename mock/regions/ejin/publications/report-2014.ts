// 额济纳旗's report of 2014: facts only.
import { chart, fromReport, heading, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const provenance = fromReport("额济纳旗", 2014);

/** The annual report, and two of its subjects as statistics. */
export const report2014: PublicationSeed[] = [
  {
    slug: "report-2014",
    column: "reports",
    title: "额济纳旗2014年政府信息公开工作年度报告",
    summary: "公布政务信息537条、政策法规6条、公告119条；旗长信箱收到52件，办结41件。",
    by: "gov",
    theme: "政务公开",
    on: ["2015-03-09", "2015-03-20"],
    files: ["docx", "csv"],
    provenance,
    related: ["figures-hall-2014", "figures-mailbox-2014"],
    blocks: [
      heading("主动公开"),
      ...text("2014年公布政务信息537条、政策法规6条、公告119条。"),
      chart("2014年公布的信息", "条", [
        ["政务信息", 537],
        ["政策法规", 6],
        ["公告", 119],
      ]),
      heading("行政审批"),
      ...text(
        "保留行政许可179项。34个部门的审批事项共204项。进入为民服务中心的有36个部门、234项：审批216项，便民服务18项。",
        "179、204、216是三个不同的数：保留的许可、34个部门的审批事项、进中心的审批事项。",
      ),
      heading("旗长信箱和论坛"),
      ...text("旗长信箱收到来信52件，办结41件，11件在办，办结率78.8%（报告里四舍五入写作79%）。"),
      table("旗长信箱", ["来信", "办结", "在办"], [["52", "41", "11"]], { unit: "件" }),
      ...text("百姓论坛留言476条以上。"),
      heading("微信"),
      ...text("微信公众号发布800多条，关注5000人，平均每条约1200次阅读。"),
      chart("微信内容的构成", "%", [
        ["项目建设", 50, 100],
        ["社会民生", 20, 100],
        ["通知公告", 20, 100],
        ["会议活动", 10, 100],
      ]),
    ],
  },
  {
    slug: "figures-hall-2014",
    column: "figures",
    title: "2014年为民服务中心办件情况",
    summary: "36个部门、234项进中心，全年办件4943件。",
    by: "service",
    theme: "政务服务",
    on: ["2015-01-12", "2015-01-23"],
    files: ["csv"],
    provenance,
    related: ["report-2014"],
    blocks: [
      ...text("2014年为民服务中心共办件4943件，接受咨询1000多人次。"),
      chart("进中心的事项", "项", [
        ["审批", 216, 234],
        ["便民服务", 18, 234],
      ]),
      table(
        "进中心的事项",
        ["类别", "项数"],
        [
          ["审批", "216"],
          ["便民服务", "18"],
          ["合计", "234"],
        ],
        { unit: "项" },
      ),
    ],
  },
  {
    slug: "figures-mailbox-2014",
    column: "figures",
    title: "2014年旗长信箱办理情况",
    summary: "来信52件，办结41件，11件在办。",
    by: "petition",
    theme: "信访",
    on: ["2015-01-14", "2015-01-26"],
    provenance,
    related: ["report-2014"],
    blocks: [
      ...text("来信52件，其中办结41件，占78.8%；11件还在办。"),
      chart("旗长信箱", "件", [
        ["办结", 41, 52],
        ["在办", 11, 52],
      ]),
    ],
  },
];
