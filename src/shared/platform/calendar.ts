import { type CalendarEntry, calendarFile } from "@/shared/lib/calendar-file";
import { saveFile } from "./save-file";

/** What became of a day that one wanted in the calendar: `refused` when WeChat may not write there. */
export type CalendarOutcome = "saved" | "refused" | "closed" | "failed";

/** Puts a calendar file into the browser's downloads; phones open it with their calendar. */
export async function addToCalendar(entry: CalendarEntry): Promise<CalendarOutcome> {
  const file = new Blob([calendarFile(entry, Date.now())], { type: "text/calendar;charset=utf-8" });
  saveFile(file, `${entry.title}.ics`);
  return "saved";
}
