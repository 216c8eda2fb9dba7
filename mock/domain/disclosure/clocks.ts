// The clocks of a request: what each counts, from when, by which article.
import { addDays, type Day } from "../calendar";
import { lastDayOf, ledgerOf } from "../deadline";
import type { ExcludedPeriod } from "../excluded-periods";
import type { LedgerEntry } from "../ledger-day";
import { memo } from "../memo";
import { type Running, runningLedger } from "../running-ledger";
import type { CaseConsultation, DisclosureCase, EventName } from "./disclosure-case";
import { law } from "./law";

/** Working days, by the articles of `law`. The time to explain is no law's; the agency sets it, and this is ours. */
export const periods = {
  correctionNotice: 7,
  reply: 20,
  longestExtension: 20,
  consultation: 15,
  pay: 20,
  explain: 10,
} as const;

const working = (from: Day, days: number, article: string): LedgerEntry[] =>
  ledgerOf(from, { days, unit: "working-day" }, article);

/** Within 7 working days of receipt the agency may ask for the one correction [30]. */
export const correctionNoticeLedger = (receivedOn: Day) =>
  working(receivedOn, periods.correctionNotice, law.correction);

export const correctLedger = ({ requestedOn, days }: NonNullable<DisclosureCase["correction"]>) =>
  working(requestedOn, days, law.correction);

export const payLedger = ({ noticedOn }: NonNullable<DisclosureCase["charge"]>) =>
  working(noticedOn, periods.pay, law.payment);

export const explainLedger = ({ askedOn }: NonNullable<DisclosureCase["reasons"]>) =>
  working(askedOn, periods.explain, law.volume);

export const consultationLedger = ({ kind, askedOn }: CaseConsultation) =>
  working(askedOn, periods.consultation, kind === "third-party" ? law.thirdParty : law.coAgency);

/** The last day to answer a consultation. */
export const consultationEnds = memo((consultation: CaseConsultation) =>
  lastDayOf(consultationLedger(consultation)),
);

const whys = { "third-party": "征求第三方意见", "co-agency": "征求其他机关意见" } as const;

/** From the day after the question to the answer, or to the last day where all is silent [33]. */
function excludedFor(consultation: CaseConsultation): ExcludedPeriod {
  return {
    from: addDays(consultation.askedOn, 1),
    until: consultation.answeredOn ?? consultationEnds(consultation),
    why: whys[consultation.kind],
    article: law.exclusion,
  };
}

/** The correction and the payment start the clock anew, in the order in which they came. */
function restartsOf({ correction, charge }: DisclosureCase): { day: Day; article: string }[] {
  return [
    ...(correction?.correctedOn ? [{ day: correction.correctedOn, article: law.restartByCorrection }] : []),
    ...(charge?.paidOn ? [{ day: charge.paidOn, article: law.restartByPayment }] : []),
  ].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Whether the extension was decided after the clock last started anew; the trail tells, since one day may see both. */
function isAfterRestarts({ timeline }: DisclosureCase): boolean {
  const last = (...names: EventName[]) =>
    timeline.reduce((found, { event }, index) => (names.includes(event) ? index : found), -1);
  return last("extended") > last("corrected", "paid");
}

/**
 * The plan of the reply clock, or nothing where the request was never received. An extension belongs to the period
 * it was decided in: a clock that starts anew after it runs 20 working days again.
 */
function replyPlan(request: DisclosureCase): Running | undefined {
  const { receivedOn, extension, postponed } = request;
  if (receivedOn === undefined) return undefined;
  const restarts = restartsOf(request);
  const extended = extension && isAfterRestarts(request) ? extension : undefined;
  return {
    start: receivedOn,
    period: { days: periods.reply, article: law.reply },
    ...(extended ? { extension: { days: extended.days, article: law.extension } } : {}),
    excluded: request.consultations.map(excludedFor),
    restarts,
    ...(postponed ? { until: { day: postponed.until, article: law.postponement } } : {}),
  };
}

/** The ledger of the reply clock; empty where the request was never received. Made once for a case as it is. */
export const replyLedger = memo((request: DisclosureCase): LedgerEntry[] => {
  const plan = replyPlan(request);
  return plan ? runningLedger(plan) : [];
});

/** Whether the reply clock stands still until it starts anew: a correction or a payment is owed. */
export const clockAwaitsRestart = ({ correction, charge }: DisclosureCase) =>
  (correction !== undefined && correction.correctedOn === undefined) ||
  (charge !== undefined && charge.paidOn === undefined);
