// Rates as their two counts. They are added by their counts, never averaged.
import type { components } from "@contract/schema";

type Share = components["schemas"]["Share"];

/** No case at all. */
export const noShare: Share = { numerator: 0, denominator: 0 };

/** One case: whether it is in the denominator, and in the numerator too. */
export const share = (isCounted: boolean, isMet: boolean): Share => ({
  numerator: Number(isCounted && isMet),
  denominator: Number(isCounted),
});

/** The sum of both, count by count. */
export const addShares = (one: Share, other: Share): Share => ({
  numerator: one.numerator + other.numerator,
  denominator: one.denominator + other.denominator,
});
