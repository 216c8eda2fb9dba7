// How a place takes ratings, told by what differs.
import { defaultRatingRules, type RatingRules } from "../domain/ratings/rating-rules";
import type { TagVersion } from "../domain/ratings/tags";
import { ratingTags } from "./rating-tags";

/** The desk of a place. Periods and tags are dated: a rating keeps those in force when it was given. */
export interface RatingDeskSeed {
  /** In the order of their dates; the first one serves whatever is older. */
  rulesets: readonly RatingRules[];
  tags: readonly TagVersion[];
}

const sampleBasis = "样例时限。国办发〔2019〕51号要求差评核实整改，具体天数以当地办法为准";

/** A place whose days differ from the usual ones in some way. */
export const ratingDesk = (
  bureau: string,
  days: Partial<Pick<RatingRules, "rectifyDays" | "confirmDays" | "appealDays" | "reviewDays">> = {},
): RatingDeskSeed => ({
  rulesets: [{ ...defaultRatingRules, ...days, bureau, effectiveOn: "2021-01-01", basis: sampleBasis }],
  tags: ratingTags,
});
