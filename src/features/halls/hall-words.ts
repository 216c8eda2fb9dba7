import type { components } from "@contract/schema";
import { formatClock, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";

type HallNow = components["schemas"]["HallNow"];
type Queue = HallNow["queues"][number];

/** Milliseconds for which 开着 and the queues may be called now. */
const nowFor = 5 * 60 * 1000;

/** Whether what was read at that moment may still be shown as how the hall is now. */
export function isNow(readAt: number): boolean {
  return Date.now() - readAt < nowFor;
}

/** 今天 9:00–12:00，14:30–17:30, or why it is closed today and when it opens next. */
export function hoursText({ todayHours, dayOff, opensAt }: HallNow): string {
  if (todayHours.length === 0) {
    const why = t("halls.closedToday", { why: dayOff ?? "" });
    return opensAt
      ? `${why}${t("halls.opensOn", { day: formatInstantDay(opensAt), time: clockOf(opensAt) })}`
      : why;
  }
  const spans = todayHours.map(({ opens, closes }) => `${formatClock(opens)}–${formatClock(closes)}`);
  return t("halls.today", { hours: spans.join("，") });
}

/** 6 人，约 20 分, or 不用等. */
export function queueText({ waiting, minutes }: Queue): string {
  return waiting === 0 ? t("halls.noWait") : t("halls.wait", { waiting, minutes });
}

function clockOf(instant: string): string {
  return formatClock(instant.slice(11, 16));
}
