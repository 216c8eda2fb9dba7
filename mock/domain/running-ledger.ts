// The ledger of a clock that can be stopped, started anew, lengthened, or set to a stated day.
import { addDays, type Day, kindOfDay } from "./calendar";
import { type ExcludedPeriod, mergePeriods } from "./excluded-periods";
import { type LedgerEntry, startDay, workingDay } from "./ledger-day";

/** A period of working days by one rule. */
interface CountedDays {
  days: number;
  article: string;
}

/** All that moves a clock. */
export interface Running {
  start: Day;
  period: CountedDays;
  /** Counted after the period. */
  extension?: CountedDays;
  excluded?: readonly ExcludedPeriod[];
  /** Days on which the clock starts anew, in order; the count begins the day after the last. */
  restarts?: readonly { day: Day; article: string }[];
  /** A stated day on which it ends whatever was counted; not before the period's own end. */
  until?: { day: Day; article: string };
}

/** The days up to the last restart: they explain the date and count for nothing. */
function beforeRestart({ start, restarts = [] }: Running): LedgerEntry[] {
  const later = restarts.filter(({ day }) => day > start);
  const last = later[later.length - 1];
  const ledger = [startDay(start)];
  if (!last) return ledger;
  for (let day = addDays(start, 1); day <= last.day; day = addDays(day, 1)) {
    const here = later.find((restart) => restart.day === day);
    ledger.push({
      day,
      counted: false,
      reason: here ? "restarted" : "dropped",
      article: (here ?? last).article,
    });
  }
  return ledger;
}

/**
 * One entry for each day from the start to the due day. Only working days count; those of an excluded period are told
 * as excluded, and a weekend or a holiday in it stays what it is, so that "停了 4 个工作日" can be checked by hand.
 */
export function runningLedger(running: Running): LedgerEntry[] {
  const { period, extension, until } = running;
  const excluded = mergePeriods(running.excluded ?? []);
  const ledger = beforeRestart(running);
  const total = period.days + (extension?.days ?? 0);
  let day = ledger[ledger.length - 1]?.day ?? running.start;
  let number = 0;
  const goesOn = () => (until ? day < until.day : number < total);
  while (goesOn()) {
    day = addDays(day, 1);
    const stop = kindOfDay(day).works
      ? excluded.find((one) => one.from <= day && day <= one.until)
      : undefined;
    const article = number < period.days ? period.article : (extension ?? until ?? period).article;
    const entry: LedgerEntry = stop
      ? { day, counted: false, reason: "excluded", article: stop.article, why: stop.why }
      : workingDay(day, number + 1, number < total ? article : (until?.article ?? article));
    if (entry.counted) number += 1;
    ledger.push(entry);
  }
  return ledger;
}
