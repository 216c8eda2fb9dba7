// One rating, one number: region, P (评价), day, and the how manieth of that day: 152923-P261016-0007.
import { ticketSeries } from "../ticket-number";

/** What all numbers of a region's day begin with; `at` is epoch milliseconds. */
export const ratingSeries = (regionCode: string, at: number): string =>
  ticketSeries(regionCode, at).replace("-", "-P");
