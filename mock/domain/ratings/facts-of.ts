import type { CountedRating } from "./counted-rating";
import { isBad, type RatedThing } from "./rated-thing";
import type { RatingCase } from "./rating-case";
import { isCounted } from "./view";

/** What figures see of a thing, rated or not. */
function placeOf({ ref, subject, hallId }: RatedThing) {
  const { kind, department, window, title } = subject;
  return {
    kind,
    ...(department ? { department } : {}),
    ...(window && hallId ? { window: { hallId, ...window } } : {}),
    ...(kind === "guide" ? { guideId: ref.id, guideTitle: title } : {}),
  };
}

/** Set right, as long as neither rater nor bureau has said that it is not. */
function rectifiedAtOf({
  status,
  closedBy,
  review,
  rectification,
  reRating,
}: RatingCase): number | undefined {
  if (reRating && isBad(reRating.level)) return undefined;
  const found = closedBy !== "bureau" || review?.result !== "upheld";
  return (status === "rectified" || status === "closed") && found ? rectification?.at : undefined;
}

/** What figures see of a rating as it is. */
export function factsOf(rating: RatingCase): CountedRating {
  const { rated, opinion, submittedAt } = rating;
  const rectifiedAt = rectifiedAtOf(rating);
  return {
    ...placeOf(rated),
    level: opinion.level,
    source: "active",
    ratedAt: submittedAt,
    finishedAt: rated.finishedAt ?? submittedAt,
    counted: isCounted(rating),
    ...(rectifiedAt === undefined ? {} : { rectifiedAt }),
  };
}

/** Agencies put 满意 where nobody rated. It is kept apart: no share counts it. */
const defaultLevel = 4;

/** What stands where nobody rated a thing in time: derived, never stored. */
export const defaultFactsOf = (thing: RatedThing, finishedAt: number, overAt: number): CountedRating => ({
  ...placeOf(thing),
  level: defaultLevel,
  source: "default",
  ratedAt: overAt,
  finishedAt,
  counted: true,
});
