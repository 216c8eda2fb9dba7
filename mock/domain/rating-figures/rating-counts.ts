// What one rating adds to the public figures. Default ratings stand apart; what an appeal took out counts nowhere.
import type { components } from "@contract/schema";
import { isBad } from "../ratings/rated-thing";
import type { PublicRating } from "./public-rating";

type Counts = components["schemas"]["RatingCounts"];

/** The lowest level that still counts as good: 基本满意 (国办发〔2019〕51号: 非常满意、满意、基本满意为好评). */
const goodFrom = 3;

/** No rating at all, to be added to. */
export const noCounts = (): Counts => ({
  levels: [0, 0, 0, 0, 0],
  valid: 0,
  good: { numerator: 0, denominator: 0 },
  rectified: { numerator: 0, denominator: 0 },
  active: { numerator: 0, denominator: 0 },
  defaults: 0,
});

/**
 * Adds a rating to the sums, in place, since there are many. 主动评价率 asks of matters that were over whether somebody
 * said something: a guide is no such matter, and who still has days left to rate is in neither count.
 */
export function addRating(sums: Counts, rating: PublicRating): void {
  const { level, source, counted, rectifiedAt, kind, isStage } = rating;
  if (!counted) return;
  const isMatter = kind !== "guide" && !isStage;
  if (isMatter) sums.active.denominator += 1;
  if (source === "default") {
    sums.defaults += 1;
    return;
  }
  if (isMatter) sums.active.numerator += 1;
  sums.levels[level - 1] = (sums.levels[level - 1] ?? 0) + 1;
  sums.valid += 1;
  sums.good.denominator += 1;
  if (level >= goodFrom) sums.good.numerator += 1;
  if (!isBad(level)) return;
  sums.rectified.denominator += 1;
  if (rectifiedAt !== undefined) sums.rectified.numerator += 1;
}
