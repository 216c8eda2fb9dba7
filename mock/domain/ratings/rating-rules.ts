// 国办发〔2019〕51号 wants every bad rating answered; how many days each step has is a region's configuration.
import type { Day } from "../calendar";

/** A region's rules from a day on. A rating keeps those in force when it was given. */
export interface RatingRules {
  effectiveOn: Day;
  basis?: string;
  /** Who watches over it: 旗政务服务局. */
  bureau: string;
  /** Working days in which the department looks into a bad rating. */
  verifyDays: number;
  /** Working days in which it sets things right, or says why it cannot. */
  rectifyDays: number;
  /** Calendar days in which the rater says whether that is enough. */
  confirmDays: number;
  /** Working days from the rating in which the department may appeal. */
  appealDays: number;
  /** Working days of the bureau for a review. */
  reviewDays: number;
  /** Calendar days in which one follow-up may be added. */
  followUpDays: number;
  /** Calendar days without a rating until a default one stands apart. */
  defaultDays: number;
  /** Valid ratings below which a public row tells no counts. */
  smallest: number;
}

/** What holds where a region states nothing. */
export const defaultRatingRules: RatingRules = {
  effectiveOn: "2019-12-03",
  bureau: "政务服务局",
  verifyDays: 1,
  rectifyDays: 15,
  confirmDays: 10,
  appealDays: 3,
  reviewDays: 5,
  followUpDays: 90,
  defaultDays: 7,
  smallest: 5,
};

/**
 * The rules in force on a day; the oldest ones serve whatever is older.
 * @param rulesets in the order of their dates
 */
export function ratingRulesOn(rulesets: readonly RatingRules[], day: Day): RatingRules {
  const inForce = rulesets.filter(({ effectiveOn }) => effectiveOn <= day);
  return inForce[inForce.length - 1] ?? rulesets[0] ?? defaultRatingRules;
}
