// Dates as people read them, without Intl, which a mini-program cannot rely on. All in Asia/Shanghai (UTC+8, no
// summer time since 1992).
import { t } from "./translate";

const chinaOffset = 8 * 60 * 60 * 1000;

function chinaTime(moment: number): string {
  return new Date(moment + chinaOffset).toISOString();
}

/** A moment (milliseconds since 1970) as its day in China, `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  return chinaTime(moment).slice(0, 10);
}

/** Today in China as `YYYY-MM-DD`, by the phone's clock. */
export function today(): string {
  return dayOf(Date.now());
}

/** `2025-06-01` → 2025年6月1日. */
export function formatFullDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return t("date.fullDay", { year: String(year), month: month ?? 0, date: date ?? 0 });
}

/** `2026-10-16` → 10月16日, with its year when that is not this one. */
export function formatDay(day: string): string {
  if (day.slice(0, 4) !== today().slice(0, 4)) return formatFullDay(day);
  const [, month, date] = day.split("-").map(Number);
  return t("date.day", { month: month ?? 0, date: date ?? 0 });
}

/** Milliseconds since 1970 → 10月16日 9:12. */
export function formatMoment(moment: number): string {
  const local = chinaTime(moment);
  return `${formatDay(local.slice(0, 10))} ${Number(local.slice(11, 13))}:${local.slice(14, 16)}`;
}

/** An instant of the contract → 10月16日. */
export function formatInstantDay(instant: string): string {
  return formatDay(instant.slice(0, 10));
}

/** `09:00` → 9:00, as clocks are written in Chinese. */
export function formatClock(time: string): string {
  return time.replace(/^0/, "");
}
