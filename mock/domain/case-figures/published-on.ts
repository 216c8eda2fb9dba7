import { addDays, type Day, kindOfDay } from "../calendar";
import { addMonths } from "../months";

/** 月公示 comes on this day of the next month. */
const dayOfMonth = "10";

/** The day on which the figures of a month are published: the 10th of the next one, or the next working day. */
export function publishedOn(month: string): Day {
  let day = `${addMonths(month, 1)}-${dayOfMonth}`;
  while (!kindOfDay(day).works) day = addDays(day, 1);
  return day;
}

/** The newest month that is published by a day. */
export function newestPublished(today: Day): string {
  const last = addMonths(today.slice(0, 7), -1);
  return publishedOn(last) <= today ? last : addMonths(last, -1);
}
