// A deadline is its ledger: one entry a day from the event to the due day; the due date is read off the last entry.
import type { components } from "@contract/schema";
import { addDays, type Day, isNoticePublished, kindOfDay } from "./calendar";
import { dayOff, type LedgerEntry, named, startDay, workingDay } from "./ledger-day";

type Deadline = components["schemas"]["Deadline"];
type Period = components["schemas"]["Period"];

const calendarDays = "民法典第二百零一条：自下一日开始计算";
const endsAfterDayOff = "民法典第二百零三条：最后一日是法定休假日的，以休假日结束的次日为最后一日";

function countWorkingDays(event: Day, days: number, workingDaysOnly: string): LedgerEntry[] {
  const ledger: LedgerEntry[] = [];
  let day = event;
  for (let number = 0; number < days; ) {
    day = addDays(day, 1);
    const entry = workingDay(day, number + 1, workingDaysOnly);
    if (entry.counted) number += 1;
    ledger.push(entry);
  }
  return ledger;
}

function countCalendarDays(event: Day, days: number): LedgerEntry[] {
  return Array.from({ length: days }, (_, index) => ({
    day: addDays(event, index + 1),
    counted: true,
    number: index + 1,
    reason: "calendar-day" as const,
    ...named(kindOfDay(addDays(event, index + 1))),
    article: calendarDays,
  }));
}

/** 民法典第二百零三条: a period that would end on a day off ends on the first working day after. */
function moveOffDayOff(last: Day): LedgerEntry[] {
  const moved: LedgerEntry[] = [];
  if (kindOfDay(last).works) return moved;
  let day = addDays(last, 1);
  for (let kind = kindOfDay(day); !kind.works; kind = kindOfDay(day)) {
    moved.push(dayOff(day, kind, endsAfterDayOff));
    day = addDays(day, 1);
  }
  moved.push({ day, counted: false, reason: "moved", article: endsAfterDayOff });
  return moved;
}

/**
 * One entry for each day from the event to the due day. A period of zero days ends on the day of the event.
 * @param workingDaysOnly the rule by which working days are counted; it differs by the type of the matter
 */
export function ledgerOf(event: Day, period: Period, workingDaysOnly: string): LedgerEntry[] {
  const start = startDay(event);
  if (period.unit === "working-day" && period.days > 0) {
    return [start, ...countWorkingDays(event, period.days, workingDaysOnly)];
  }
  return [start, ...countCalendarDays(event, period.days), ...moveOffDayOff(addDays(event, period.days))];
}

/** The due date of a ledger: its last day. */
export function lastDayOf(ledger: readonly LedgerEntry[]): Day {
  return ledger[ledger.length - 1]?.day ?? "";
}

/**
 * A ledger as a deadline, as seen on `today`. Overdue begins the day after the due date; the card is yellow on the
 * due date itself and red from the next day.
 */
export function deadlineOfLedger(ledger: LedgerEntry[], today: Day): Deadline {
  const dueOn = lastDayOf(ledger);
  const overdue = today > dueOn;
  const lastDay = today === dueOn && today !== ledger[0]?.day;
  return {
    dueOn,
    provisional: ledger.some((entry) => !isNoticePublished(entry.day)),
    overdue,
    card: overdue ? "red" : lastDay ? "yellow" : "none",
    ledger,
  };
}

/**
 * The deadline of a period that an event started, as seen on `today`.
 * @param workingDaysOnly the rule by which working days are counted; it differs by the type of the matter
 */
export function deadlineOf(event: Day, period: Period, today: Day, workingDaysOnly: string): Deadline {
  return deadlineOfLedger(ledgerOf(event, period, workingDaysOnly), today);
}
