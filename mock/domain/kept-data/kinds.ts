// What is kept of a person, what for, and what the law keeps when the account goes.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";

type KeptData = components["schemas"]["KeptData"];

export type KeptKind =
  | "account"
  | "disclosure-requests"
  | "tickets"
  | "ratings"
  | "survey-answers"
  | "messages"
  | "uploads";

interface Rule {
  name: string;
  purpose: string;
  /** What keeps it beyond the account; without, it goes with the account (个人信息保护法第四十七条). */
  kept?: { article: string; years?: number };
}

/**
 * 档案法第十四条: what must be archived is handed to the archive and is nobody's to withhold. Its periods (机关文件材料归档
 * 范围和文书档案保管期限规定) are 30 and 10 years: a request is a file of the agency's duties, a ticket a matter of routine.
 * What nobody can be told from any more is no personal information (个人信息保护法第四条).
 */
const rules: Readonly<Record<KeptKind, Rule>> = {
  account: { name: "手机号、姓名和证件号", purpose: "登录，替您填申请人" },
  "disclosure-requests": {
    name: "公开申请和答复书",
    purpose: "机关办理和答复您的申请",
    kept: { article: "档案法第十四条", years: 30 },
  },
  tickets: {
    name: "诉求和答复",
    purpose: "办理和答复您的诉求",
    kept: { article: "档案法第十四条", years: 10 },
  },
  ratings: { name: "评价", purpose: "统计和整改", kept: { article: "个人信息保护法第四条（认不出是谁）" } },
  "survey-answers": {
    name: "问卷和意见",
    purpose: "统计和公布意见",
    kept: { article: "个人信息保护法第四条（认不出是谁）" },
  },
  messages: { name: "消息", purpose: "告诉您办到哪一步" },
  uploads: { name: "还没交出去的文件", purpose: "等您提交，一天后自动删" },
};

/** The kinds in the order in which they are told. */
export const keptKinds = Object.keys(rules) as KeptKind[];

const laterBy = (day: Day, years: number): Day =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`.replace("-02-29", "-02-28");

/**
 * What is kept of one kind, or was.
 * @param last the day on which the last of them ended, from which the archive's period runs
 */
export function keptData(kind: KeptKind, count: number, last?: Day): KeptData {
  const { name, purpose, kept } = rules[kind];
  const until =
    kept?.years !== undefined && last !== undefined && count > 0 ? laterBy(last, kept.years) : undefined;
  return {
    kind,
    name,
    count,
    purpose,
    deletable: kept === undefined,
    ...(kept ? { article: kept.article } : {}),
    ...(until ? { until } : {}),
  };
}
