// Dates of a case as they are said: what is left, what today is, which of several dates is the one to explain.
import type { components } from "@contract/schema";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import type { LedgerStart } from "./ledger-cell";

type Schemas = components["schemas"];
export type CaseDeadline = Schemas["CaseDeadline"];

/** What began the period of a date. */
export type StartOf = (deadline: CaseDeadline) => LedgerStart;

interface Dated {
  standing: Schemas["Standing"];
  deadlines: CaseDeadline[];
}

/** Dates by which the person may go elsewhere; they stand with the remedies. */
const elsewhere = new Set<CaseDeadline["kind"]>(["reconsideration", "lawsuit"]);

/** The date that the case turns on now; once nothing is due, that of the reply. */
export function currentDeadline({ standing, deadlines }: Dated): CaseDeadline | undefined {
  const own = deadlines.filter(({ kind }) => !elsewhere.has(kind));
  const open = own.filter(({ met }) => !met);
  return (
    open.find(({ dueOn }) => dueOn === standing.dueOn) ?? open[0] ?? own.find(({ kind }) => kind === "reply")
  );
}

/** All other dates of the case's own. */
export function otherDeadlines(dated: Dated): CaseDeadline[] {
  const current = currentDeadline(dated);
  return dated.deadlines.filter((one) => one !== current && !elsewhere.has(one.kind));
}

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
  if (overdue) return { strong: t("cases.overdue"), rest: t("cases.wasDue", { day: formatDay(dueOn) }) };
  if (dueOn === asOf) return { strong: t("cases.dueThatDay", { name }) };
  const unit = countsWorkingDays(deadline) ? "cases.workingDaysLeft" : "cases.daysLeft";
  const strong = t(unit, { count: daysLeft(deadline, asOf) });
  const number = ledger.find(({ day }) => day === asOf)?.number;
  return number === undefined ? { strong } : { strong, rest: t("cases.thatDayIs", { name, number }) };
}

/** How the days are counted, in one sentence. */
export function countingOf(deadline: CaseDeadline, start: LedgerStart): string {
  const again = deadline.ledger.filter(({ reason }) => reason === "restarted").pop();
  const count = deadline.ledger.filter(({ counted }) => counted).length;
  if (again) return t("cases.countAgain", { day: formatDay(again.day), count });
  const from = t(`cases.from.${start}`);
  if (count === 0) return t("cases.countSameDay", { start: from });
  return t(countsWorkingDays(deadline) ? "cases.countWorking" : "cases.countDays", { start: from, count });
}
