// What one case adds to the figures of some months: 结转, 收到, 办结, 在办, and the sums of days.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import { addShares, noShare, share } from "../share";
import type { CountedCase } from "./counted-case";

type Counts = components["schemas"]["CaseCounts"];

/** No case at all. */
export const noCounts: Counts = {
  carried: 0,
  received: 0,
  closed: 0,
  open: 0,
  punctual: noShare,
  days: { actual: 0, promised: 0, cases: 0 },
};

const monthOfDay = (day: Day) => day.slice(0, 7);

/**
 * What a case counts in the months from the first to the last, or nothing where it was over before or came after. It
 * was carried into them or received in them, and closed in them or still open at their end.
 */
export function countsOf(one: CountedCase, from: string, to: string): Counts | undefined {
  const received = monthOfDay(one.receivedOn);
  const closed = one.closedOn === undefined ? undefined : monthOfDay(one.closedOn);
  if (received > to || (closed !== undefined && closed < from)) return undefined;
  const isCarried = received < from;
  const isClosed = closed !== undefined && closed <= to;
  const days = isClosed ? one.days : undefined;
  return {
    carried: Number(isCarried),
    received: Number(!isCarried),
    closed: Number(isClosed),
    open: Number(!isClosed),
    punctual: share(isClosed, one.punctual === true),
    days: { actual: days?.actual ?? 0, promised: days?.promised ?? 0, cases: Number(days !== undefined) },
  };
}

/** The sum of both, count by count. */
export function addCounts(one: Counts, other: Counts): Counts {
  return {
    carried: one.carried + other.carried,
    received: one.received + other.received,
    closed: one.closed + other.closed,
    open: one.open + other.open,
    punctual: addShares(one.punctual, other.punctual),
    days: {
      actual: one.days.actual + other.days.actual,
      promised: one.days.promised + other.days.promised,
      cases: one.days.cases + other.days.cases,
    },
  };
}
