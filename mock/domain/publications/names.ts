import type { components } from "@contract/schema";

type Schemas = components["schemas"];

/** Kinds as people read them. */
export const kindNames: Readonly<Record<Schemas["PublicationKind"], string>> = {
  policy: "规范性文件",
  reading: "政策解读",
  plan: "规划",
  figures: "统计",
  budget: "预决算",
  personnel: "人事",
  announcement: "公告",
  news: "动态",
  organisation: "机构",
  guide: "指南",
  rules: "制度",
  "annual-report": "年度报告",
  emergency: "应急",
};

/** Validity as people read it, in the order of a document's life. */
export const validityNames: Readonly<Record<Schemas["Validity"], string>> = {
  "in-force": "有效",
  amended: "已修改",
  repealed: "已废止",
  expired: "失效",
};
