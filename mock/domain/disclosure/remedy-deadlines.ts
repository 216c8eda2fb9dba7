import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import { deadlineOfLedger, lastDayOf } from "../deadline";
import { you } from "./actors";
import { replyLedger } from "./clocks";
import type { DisclosureCase } from "./disclosure-case";
import { isOverdue } from "./overdue";
import { decidedOn, lawsuitLedger, reconsiderationFirst, reconsiderationLedger } from "./remedy-periods";

type CaseDeadline = components["schemas"]["CaseDeadline"];

const rules = (rule: string, article: string) => [
  { question: "从哪天数起", rule: "知道的那天不算，次日数起", article: "民法典第二百零一条" },
  { question: "数多少天", rule, article },
  { question: "最后一天放假", rule: "顺延到放假后的第一天", article: "民法典第二百零三条" },
];

/** Until when the applicant may contest. A right that has lapsed is no duty overdue: it is left out. */
export function remedyDeadlines(request: DisclosureCase, today: Day): CaseDeadline[] {
  const decided = decidedOn(request);
  const knownOn = decided ?? (isOverdue(request, today) ? lastDayOf(replyLedger(request)) : undefined);
  if (knownOn === undefined) return [];
  const lawsuit = decided !== undefined && !reconsiderationFirst(request);
  const reconsideration = {
    kind: "reconsideration" as const,
    title: "申请行政复议",
    article: "行政复议法第二十条",
    ledger: reconsiderationLedger(knownOn),
    rules: rules("60 日，放假的日子也算", "行政复议法第二十条"),
  };
  const direct = {
    kind: "lawsuit" as const,
    title: "直接起诉",
    article: "行政诉讼法第四十六条",
    ledger: lawsuitLedger(knownOn),
    rules: rules("6 个月，放假的日子也算", "行政诉讼法第四十六条"),
  };
  return [reconsideration, ...(lawsuit ? [direct] : [])]
    .map(({ ledger, ...due }) => ({
      ...deadlineOfLedger(ledger, today),
      ...due,
      card: "none" as const,
      actor: you,
      met: false,
    }))
    .filter(({ overdue }) => !overdue);
}
