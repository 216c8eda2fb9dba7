// What one case adds to the figures of some months: 结转, 收到, 办结, 在办, and the sums of days.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { CountedCase } from "./counted-case";

type Counts = components["schemas"]["CaseCounts"];

/** No case at all, to be added to. */
export const noCounts = (): Counts => ({
  carried: 0,
  received: 0,
  closed: 0,
  open: 0,
  punctual: { numerator: 0, denominator: 0 },
  days: { actual: 0, promised: 0, cases: 0 },
});

/** `YYYY-MM` of a day. */
export const monthOfDay = (day: Day): string => day.slice(0, 7);

/** Whether a case was not over before the first of these months, and came before the end of the last. */
export const isOnHand = ({ receivedOn, closedOn }: CountedCase, from: string, to: string): boolean =>
  monthOfDay(receivedOn) <= to && (closedOn === undefined || monthOfDay(closedOn) >= from);

/**
 * Adds a case to the sums of the months in which it was on hand: it was carried into them or received in them, and
 * closed in them or still open at their end. A hundred thousand are added at a time, so the sums are changed in place.
 */
export function addCase(sums: Counts, one: CountedCase, from: string, to: string): void {
  const { receivedOn, closedOn, punctual, days } = one;
  if (monthOfDay(receivedOn) < from) sums.carried += 1;
  else sums.received += 1;
  if (closedOn === undefined || monthOfDay(closedOn) > to) {
    sums.open += 1;
    return;
  }
  sums.closed += 1;
  sums.punctual.denominator += 1;
  sums.punctual.numerator += Number(punctual === true);
  if (!days) return;
  sums.days.actual += days.actual;
  sums.days.promised += days.promised;
  sums.days.cases += 1;
}
