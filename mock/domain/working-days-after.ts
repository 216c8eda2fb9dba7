import { addDays, type Day, kindOfDay } from "./calendar";

/** Working days after one day, up to and with another; 0 where it is not later. */
export function workingDaysAfter(from: Day, until: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (kindOfDay(day).works) count += 1;
  }
  return count;
}
