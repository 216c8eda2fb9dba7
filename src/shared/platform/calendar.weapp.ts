import Taro from "@tarojs/taro";
import { type CalendarEntry, reminderAhead } from "@/shared/lib/calendar-file";
import type { CalendarOutcome } from "./calendar";

/** `addPhoneCalendar:fail auth deny`, `…:fail cancel`. */
function outcomeOf(reason: unknown): CalendarOutcome {
  const { errMsg = "" } = (reason ?? {}) as { errMsg?: string };
  if (/auth|permission/i.test(errMsg)) return "refused";
  return /cancel/i.test(errMsg) ? "closed" : "failed";
}

/** Writes a day into the phone's calendar, which the person may refuse. */
export async function addToCalendar({ day, title, notes }: CalendarEntry): Promise<CalendarOutcome> {
  try {
    await Taro.addPhoneCalendar({
      title,
      description: notes,
      startTime: Date.parse(`${day}T00:00:00+08:00`) / 1000,
      allDay: true,
      alarm: true,
      alarmOffset: reminderAhead * 60 * 60,
    });
    return "saved";
  } catch (reason) {
    return outcomeOf(reason);
  }
}
