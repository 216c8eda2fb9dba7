// Each rule that a ledger follows, as a question and its answer, with the article.
import type { components } from "@contract/schema";
import { isNoticePublished } from "./calendar";
import type { LedgerEntry } from "./ledger-day";

/** Questions and answers under a due date. */
export type Rules = NonNullable<components["schemas"]["CaseDeadline"]["rules"]>;

/** Which notices say what days are off. */
export function holidayRules(ledger: readonly LedgerEntry[]): Rules {
  const years = [...new Set(ledger.map(({ day }) => day.slice(0, 4)))];
  const known = years.filter((year) => isNoticePublished(`${year}-01-01`));
  const unknown = years.filter((year) => !known.includes(year));
  return [
    ...(known.length > 0
      ? [
          {
            question: "哪天休，哪天班",
            rule: `${known.map((year) => `${year}年`).join("、")}节假日安排`,
            article: "国务院办公厅通知",
          },
        ]
      : []),
    ...unknown.map((year) => ({
      question: "为什么是暂定",
      rule: `${year}年的节假日安排还没公布，先只除去周末`,
      article: "国务院办公厅通知（还没有）",
    })),
  ];
}

/** The rules of a ledger of working days that starts by itself and is never stopped. */
export function plainRules(from: string, days: number, article: string, ledger: LedgerEntry[]): Rules {
  return [
    { question: "从哪天数起", rule: `${from}，次日数起`, article },
    { question: "数多少天", rule: `${days} 个工作日`, article },
    ...holidayRules(ledger),
  ];
}
