// The columns (栏目) of a disclosure platform, as 鄂托克前旗's report of 2017 lists them, and the quick links beside them.
import type { components } from "@contract/schema";

type Schemas = components["schemas"];

const columnCodes = [
  "pictures",
  "work",
  "announcements",
  "organisation",
  "guide",
  "rules",
  "reports",
  "budgets",
  "on-request",
  "documents",
  "personnel",
  "plans",
  "figures",
  "emergency",
] as const;

/** Code of a column. */
export type ColumnCode = (typeof columnCodes)[number];

/** A column without what stands in it. */
export interface ColumnDefinition extends Pick<Schemas["Column"], "name" | "about" | "place"> {
  code: ColumnCode;
  /** What is published in it, unless the publication says otherwise. */
  kind: Schemas["PublicationKind"];
}

const define = (
  code: ColumnCode,
  name: string,
  kind: Schemas["PublicationKind"],
  about: string,
  place: Schemas["Column"]["place"] = "column",
): ColumnDefinition => ({ code, name, kind, about, place });

/** The columns in the order in which a platform shows them; the quick links come last. */
export const columns: readonly ColumnDefinition[] = [
  define("pictures", "图片新闻", "news", "看图，知道最近做了什么"),
  define("work", "工作动态", "news", "部门和乡镇最近在做的事"),
  define("announcements", "通知公告", "announcement", "公示、征求意见和要您知道的事"),
  define("organisation", "机构介绍", "organisation", "各部门管什么，在哪里，怎么联系"),
  define("guide", "公开指南", "guide", "公开什么，到哪里查，怎么申请"),
  define("rules", "公开制度", "rules", "公开要守的规定"),
  define("reports", "年度报告", "annual-report", "每年一份，看公开了多少、答复了多少"),
  define("budgets", "财政预决算", "budget", "钱从哪里来，用到哪里去"),
  define("on-request", "依申请公开", "guide", "没公开的，怎么申请，多久答复"),
  define("documents", "公开目录", "policy", "政策文件和政策解读"),
  define("personnel", "人事任免", "personnel", "任免和公开招聘", "quick-link"),
  define("plans", "发展规划", "plan", "几年内要做的事", "quick-link"),
  define("figures", "统计信息", "figures", "一个地方的数字", "quick-link"),
  define("emergency", "应急管理", "emergency", "灾害、预案和避险", "quick-link"),
];
