import { addDays, type Day, kindOfDay } from "../../domain/calendar";

/** The working day so many working days after a day, or before it when negative; for 0 the day itself if it works. */
export function workingDay(from: Day, days: number): Day {
  const step = days < 0 ? -1 : 1;
  let day = from;
  while (!kindOfDay(day).works) day = addDays(day, -1);
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step);
    if (kindOfDay(day).works) left -= 1;
  }
  return day;
}
