// Dates of a request as they are said: what is left, what today is, which of several dates is the one to explain.
import type { components } from "@contract/schema";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import type { LedgerStart } from "@/shared/ui/ledger-cell";

type Schemas = components["schemas"];
export type CaseDeadline = Schemas["CaseDeadline"];
type Progress = Pick<Schemas["DisclosureProgress"], "standing" | "deadlines">;

/** Dates by which the person may go elsewhere; they stand with the remedies. */
const elsewhere = new Set<CaseDeadline["kind"]>(["reconsideration", "lawsuit"]);

/** The date that the case turns on now; once nothing is due, that of the reply. */
export function currentDeadline({ standing, deadlines }: Progress): CaseDeadline | undefined {
  const own = deadlines.filter(({ kind }) => !elsewhere.has(kind));
  const open = own.filter(({ met }) => !met);
  return (
    open.find(({ dueOn }) => dueOn === standing.dueOn) ?? open[0] ?? own.find(({ kind }) => kind === "reply")
  );
}

/** All other dates of the case's own. */
export function otherDeadlines(progress: Progress): CaseDeadline[] {
  const current = currentDeadline(progress);
  return progress.deadlines.filter((one) => one !== current && !elsewhere.has(one.kind));
}

const starts: Record<CaseDeadline["kind"], LedgerStart> = {
  "correction-notice": "received",
  reply: "received",
  correct: "notified",
  consultation: "notified",
  pay: "notified",
  explain: "notified",
  reconsideration: "answered",
  lawsuit: "answered",
};

/** What began the period. */
export const startOf = ({ kind }: CaseDeadline): LedgerStart => starts[kind];

/** Whether its days are working days. */
const countsWorkingDays = ({ ledger }: CaseDeadline) =>
  !ledger.some(({ reason }) => reason === "calendar-day");

/** Counted days that are still to come after a day. */
function daysLeft({ ledger }: CaseDeadline, asOf: string): number {
  return ledger.filter(({ counted, day }) => counted && day > asOf).length;
}

/**
 * What is left until a date, and which day of it this is.
 * @param asOf the day on which the backend counted
 * @param name what to call that day
 */
export function leftOf(
  deadline: CaseDeadline,
  asOf: string,
  name: string,
): { strong: string; rest?: string } {
  const { dueOn, overdue, ledger } = deadline;
  if (overdue)
    return { strong: t("cases.overdue"), rest: t("cases.wasDue", { day: formatDay(dueOn) }) };
  if (dueOn === asOf) return { strong: t("cases.dueThatDay", { name }) };
  const unit = countsWorkingDays(deadline) ? "cases.workingDaysLeft" : "cases.daysLeft";
  const strong = t(unit, { count: daysLeft(deadline, asOf) });
  const number = ledger.find(({ day }) => day === asOf)?.number;
  return number === undefined ? { strong } : { strong, rest: t("cases.thatDayIs", { name, number }) };
}

/** How the days are counted, in one sentence. */
export function countingOf(deadline: CaseDeadline): string {
  const again = deadline.ledger.filter(({ reason }) => reason === "restarted").pop();
  const count = deadline.ledger.filter(({ counted }) => counted).length;
  if (again) return t("cases.countAgain", { day: formatDay(again.day), count });
  const words = countsWorkingDays(deadline) ? "cases.countWorking" : "cases.countDays";
  return t(words, { start: t(`cases.from.${startOf(deadline)}`), count });
}
