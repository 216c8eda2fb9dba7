// Entries that every ledger has: the day of the event, a day off, a working day.
import type { components } from "@contract/schema";
import { type Day, type DayKind, kindOfDay } from "./calendar";

export type LedgerEntry = components["schemas"]["LedgerEntry"];

const notCountedOnStart = "民法典第二百零一条：开始的当日不计入";
const holidayNotice = "国务院办公厅节假日安排";

/** The holiday of a day, where it has one. */
export const named = ({ holiday }: DayKind) => (holiday ? { holiday } : {});

/** The day of the event that starts a period; never counted. */
export const startDay = (day: Day): LedgerEntry => ({
  day,
  counted: false,
  reason: "start",
  article: notCountedOnStart,
});

/**
 * A weekend day or a day of a holiday; not counted.
 * @param article why weekends do not count
 */
export function dayOff(day: Day, kind: DayKind, article: string): LedgerEntry {
  return kind.kind === "holiday"
    ? { day, counted: false, reason: "holiday", ...named(kind), article: holidayNotice }
    : { day, counted: false, reason: "weekend", article };
}

/**
 * A day of a period in working days: counted with `number` where it works, else told why not.
 * @param article the rule by which working days are counted
 */
export function workingDay(day: Day, number: number, article: string): LedgerEntry {
  const kind = kindOfDay(day);
  if (!kind.works) return dayOff(day, kind, article);
  const madeUp = kind.kind === "working-weekend";
  return {
    day,
    counted: true,
    number,
    reason: madeUp ? "working-weekend" : "working-day",
    ...named(kind),
    article: madeUp ? holidayNotice : article,
  };
}
