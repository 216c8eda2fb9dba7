import type { components } from "@contract/schema";
import { formatClock, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";

type HallNow = components["schemas"]["HallNow"];
type Queue = HallNow["queues"][number];
type OpenSpan = components["schemas"]["OpenSpan"];

/** Milliseconds for which 开着 and the queues may be called now. */
const nowFor = 5 * 60 * 1000;

/** Whether what was read at that moment may still be shown as how the hall is now. */
export function isNow(readAt: number): boolean {
  return Date.now() - readAt < nowFor;
}

/** 今天, before its hours, or why it is closed today and when it opens next. */
export function todayText({ todayHours, dayOff, opensAt }: HallNow): string {
  if (todayHours.length > 0) return t("halls.today");
  const why = t("halls.closedToday", { why: dayOff ?? "" });
  return opensAt
    ? `${why}${t("halls.opensOn", { day: formatInstantDay(opensAt), time: clockOf(opensAt) })}`
    : why;
}

/** 9:00–12:00， and 14:30–17:30: the hours of today, each to stay on one line. */
export const todaySpans = ({ todayHours }: HallNow): string[] =>
  todayHours.map(
    ({ opens, closes }, place) =>
      `${formatClock(opens)}–${formatClock(closes)}${place < todayHours.length - 1 ? "，" : ""}`,
  );

const weekdays = [
  "weekday.mon",
  "weekday.tue",
  "weekday.wed",
  "weekday.thu",
  "weekday.fri",
  "weekday.sat",
  "weekday.sun",
] as const;

/** 周一至周五, 每天, or the days one by one; `days` from 1 (Monday) in order. */
function daysText(days: readonly number[]): string {
  if (days.length === 7) return t("halls.everyDay");
  const names = days.map((day) => t(weekdays[day - 1] ?? "weekday.sun"));
  const [first = "", last = ""] = [names[0], names[names.length - 1]];
  const inARow = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return inARow && days.length > 2
    ? t("halls.weekdaysFromTo", { first, last })
    : t("halls.weekdays", { days: names.join("、") });
}

/** The week's hours, a line for each group of days: 周一至周五 9:00–12:00，14:30–17:30. */
export function weekText(hours: readonly OpenSpan[]): string[] {
  const byDays = new Map<string, string[]>();
  for (const { weekdays: days, opens, closes } of hours) {
    const name = daysText(days);
    byDays.set(name, [...(byDays.get(name) ?? []), `${formatClock(opens)}–${formatClock(closes)}`]);
  }
  return [...byDays].map(([days, spans]) => `${days} ${spans.join("，")}`);
}

/** 03–07, or 03 alone. */
export function windowsText(windows: readonly { number: string }[]): string {
  const [first, last] = [windows[0]?.number ?? "", windows[windows.length - 1]?.number ?? ""];
  return first === last ? first : `${first}–${last}`;
}

/** 约 400 米 under a kilometre, 约 3.2 公里 under ten, 约 120 公里 beyond. */
export function distanceText(metres: number): string {
  if (metres < 950) return t("halls.metres", { count: Math.max(50, Math.round(metres / 50) * 50) });
  const kilometres = metres / 1000;
  const count = kilometres < 10 ? kilometres.toFixed(1) : String(Math.round(kilometres));
  return t("halls.kilometres", { count });
}

/** 6 人，约 20 分, or 不用等. */
export function queueText({ waiting, minutes }: Queue): string {
  return waiting === 0 ? t("halls.noWait") : t("halls.wait", { waiting, minutes });
}

function clockOf(instant: string): string {
  return formatClock(instant.slice(11, 16));
}
