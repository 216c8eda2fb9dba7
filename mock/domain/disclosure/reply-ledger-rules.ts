import type { LedgerEntry } from "../ledger-day";
import { holidayRules, type Rules } from "../ledger-rules";
import { sayFullDay } from "../say-day";
import { periods } from "./clocks";
import type { DisclosureCase } from "./disclosure-case";
import { law } from "./law";

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
