// The consistency rules that auditors run over service guides (domain/guides.md). Each looks at one guide alone.
import type { ImportedGuide } from "./imported-guide";
import type { BreachCode } from "./reasons";

/** What a rule may know besides the guide. `resultSample` is undefined when the export has no such column. */
export interface RuleFacts {
  resultSample: string | undefined;
}

/** True when the guide keeps the rule. */
export type Rule = (guide: ImportedGuide, facts: RuleFacts) => boolean;

/** A week has 5 working days in 7, so a promise in working days lasts 7/5 as long in calendar days. */
const calendarDaysPerWorkingDay = 7 / 5;

function calendarDays({ days, unit }: ImportedGuide["promised"]): number {
  return unit === "working-day" ? days * calendarDaysPerWorkingDay : days;
}

/** The rules by code, in the order of guides.md. */
export const consistencyRules = {
  "immediate-kind": ({ promised, handling }) => (promised.days === 0) === (handling === "immediate"),
  "depth-four-visits": ({ onlineDepth, visits }) => onlineDepth !== 4 || visits === 0,
  "visit-reason": ({ visits, visitReason }) => visits === 0 || visitReason !== undefined,
  "no-visit-way": ({ visits, channels, services }) =>
    visits > 0 || channels.includes("online") || channels.includes("mail") || services.mail,
  "fee-incomplete": ({ charged, fee }) =>
    !charged ||
    (fee.basis !== undefined &&
      fee.items.length > 0 &&
      fee.items.every(({ name, standard }) => name !== "" && standard !== "")),
  "free-pay-online": ({ charged, fee }) => charged || !fee.payOnline,
  "same-phone": ({ consultPhones, complaintPhones }) =>
    !consultPhones.some((phone) => complaintPhones.includes(phone)),
  "licence-faq": ({ type, faqs }) => type.code !== "01" || faqs.length > 0,
  "promise-beyond-law": ({ promised, statutory }) =>
    statutory === undefined ||
    (promised.unit === statutory.unit
      ? promised.days <= statutory.days
      : calendarDays(promised) <= calendarDays(statutory)),
  "result-sample": ({ result }, { resultSample }) => result === undefined || resultSample !== "",
} satisfies Partial<Record<BreachCode, Rule>>;

/** Codes of the rules that the guide breaks. */
export function brokenRules(guide: ImportedGuide, facts: RuleFacts): (keyof typeof consistencyRules)[] {
  const codes = Object.keys(consistencyRules) as (keyof typeof consistencyRules)[];
  return codes.filter((code) => {
    const rule: Rule = consistencyRules[code];
    return !rule(guide, facts);
  });
}
