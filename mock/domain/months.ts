// Months in Asia/Shanghai, `YYYY-MM`.
import { dayOf } from "./calendar";

/** The month of an instant (epoch milliseconds). */
export const monthOf = (instant: number): string => dayOf(instant).slice(0, 7);

/** The month so many months later, or earlier when negative. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** All months from the first to the last, both included; none where they are the wrong way round. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
