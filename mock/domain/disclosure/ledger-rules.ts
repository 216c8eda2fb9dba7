// Each rule that a ledger follows, as a question and its answer, with the article.
import type { components } from "@contract/schema";
import { isNoticePublished } from "../calendar";
import type { LedgerEntry } from "../ledger-day";
import { periods } from "./clocks";
import type { DisclosureCase } from "./disclosure-case";
import { law } from "./law";
import { sayFullDay } from "./say-day";

type Rules = NonNullable<components["schemas"]["CaseDeadline"]["rules"]>;
type Rule = Rules[number];

function holidayRules(ledger: readonly LedgerEntry[]): Rule[] {
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

const has = (ledger: readonly LedgerEntry[], reason: LedgerEntry["reason"], article?: string) =>
  ledger.some((entry) => entry.reason === reason && (article === undefined || entry.article === article));

/** The rules that the reply's ledger follows. */
export function replyLedgerRules(request: DisclosureCase, ledger: LedgerEntry[]): Rules {
  const { postponed, extension } = request;
  const extended = ledger.some(({ article }) => article === law.extension);
  const whys = [...new Set(ledger.flatMap(({ why }) => why?.split("，") ?? []))];
  return [
    { question: "从哪天数起", rule: "双方确认的那天算收到，次日数起", article: law.receipt },
    ...(has(ledger, "restarted", law.restartByCorrection)
      ? [{ question: "为什么重新数", rule: "收到补正的次日重新数起", article: "政府信息公开条例第三十条" }]
      : []),
    ...(has(ledger, "restarted", law.restartByPayment)
      ? [
          {
            question: "缴费以后怎么数",
            rule: "缴完费的次日重新数起",
            article: law.restartByPayment,
          },
        ]
      : []),
    { question: "数多少天", rule: `${periods.reply} 个工作日`, article: law.reply },
    ...(extended && extension
      ? [
          {
            question: "延长多少天",
            rule: `${extension.days} 个工作日，只能延长一次，最多 ${periods.longestExtension} 个`,
            article: law.reply,
          },
        ]
      : []),
    ...(whys.length > 0
      ? [
          {
            question: "哪些天停",
            rule: `${whys.join("，")}的时间不算，重叠的只算一次`,
            article: law.exclusion,
          },
        ]
      : []),
    ...(postponed
      ? [
          {
            question: "为什么到这天",
            rule: `机关告知推到${sayFullDay(postponed.until)}`,
            article: law.volume,
          },
        ]
      : []),
    ...holidayRules(ledger),
  ];
}
