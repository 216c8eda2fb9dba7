import { addDays, type Day } from "../calendar";
import { lastDayOf, ledgerOf } from "../deadline";
import type { LedgerEntry } from "../ledger-day";
import type { DisclosureCase } from "./disclosure-case";
import { replyRules } from "./reply-rules";

const calendar = (from: Day, days: number) => ledgerOf(from, { days, unit: "calendar-day" }, "");

/** 60 calendar days from knowing (行政复议法第二十条). */
export const reconsiderationLedger = (knownOn: Day): LedgerEntry[] => calendar(knownOn, 60);

const monthsOfLawsuit = 6;

/** The same date so many months on, or the month's last day (民法典第二百零二条). */
function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  return addDays(first, Math.min(date, lastDate) - 1);
}

const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Six months from knowing, where a lawsuit may come at once (行政诉讼法第四十六条). */
export const lawsuitLedger = (knownOn: Day): LedgerEntry[] =>
  calendar(knownOn, daysBetween(knownOn, monthsLater(knownOn, monthsOfLawsuit)));

/** The day a decision was made that can be contested: the reply, or that the request is no longer handled. */
export const decidedOn = ({ reply, abandoned }: DisclosureCase): Day | undefined =>
  reply?.onDay ?? abandoned?.onDay;

/** Whether 行政复议 must come before a lawsuit (行政复议法第二十三条第一款第四项). */
export const reconsiderationFirst = ({ reply }: DisclosureCase) =>
  reply !== undefined && replyRules[reply.kind].reconsiderationFirst === true;

/** The last day of the longest period in which what was decided can be contested. */
export function remediesEndOn(request: DisclosureCase): Day {
  const day = decidedOn(request);
  if (day === undefined) return "";
  return lastDayOf(reconsiderationFirst(request) ? reconsiderationLedger(day) : lawsuitLedger(day));
}
