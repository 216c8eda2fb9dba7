// Dates as people read them, without Intl, which a mini-program cannot rely on. All in Asia/Shanghai (UTC+8, no
// summer time since 1992).
import { t } from "./translate";

const chinaOffset = 8 * 60 * 60 * 1000;

/** `2026-10-16` → 10月16日. */
export function formatDay(day: string): string {
  const [, month, date] = day.split("-").map(Number);
  return t("date.day", { month: month ?? 0, date: date ?? 0 });
}

/** Milliseconds since 1970 → 10月16日 9:12. */
export function formatMoment(moment: number): string {
  const local = new Date(moment + chinaOffset).toISOString();
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
