// One ticket, one number: region, day, and the how manieth of that day: 152923-260921-0188.
import { dayOf } from "./calendar";

/** What all numbers of a region's day begin with; `at` is epoch milliseconds. */
export function ticketSeries(regionCode: string, at: number): string {
  return `${regionCode}-${dayOf(at).replace(/-/g, "").slice(2)}-`;
}

/** The number of a series with its count. */
export const numberIn = (series: string, count: number): string => series + String(count).padStart(4, "0");

/** The number after those that have been given in a series. */
export function nextTicketNumber(given: readonly string[], series: string): string {
  const counts = given.flatMap((number) =>
    number.startsWith(series) ? [Number(number.slice(series.length))] : [],
  );
  return numberIn(series, counts.reduce((most, count) => Math.max(most, count), 0) + 1);
}
