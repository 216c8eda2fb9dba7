import { isBad, type RatedThing } from "./rated-thing";
import type { Opinion, RatingCase } from "./rating-case";
import { startClock } from "./rating-clock";
import type { RatingRules } from "./rating-rules";

/** What the backend adds to what somebody said; `now` is epoch milliseconds. */
export interface RatingFiling {
  id: string;
  number: string;
  ownerId: string;
  rules: RatingRules;
  now: number;
  uploadIds?: readonly string[];
}

/** What was said, as the trail keeps it: the tags, then the words. */
const saidOf = ({ tags, text }: Opinion): string =>
  [tags.map(({ name }) => name).join("、"), text].filter(Boolean).join("\n");

/** A rating as it was given: a bad one begins the loop, any other stands as it is. */
export function fileRating(rated: RatedThing, opinion: Opinion, filing: RatingFiling): RatingCase {
  const { now, uploadIds = [], rules, ...rest } = filing;
  const bad = isBad(opinion.level);
  const note = saidOf(opinion);
  return {
    ...rest,
    submittedAt: now,
    version: 1,
    rated,
    opinion,
    rules,
    status: bad ? "received" : "recorded",
    statusSince: now,
    events: [
      {
        event: "submitted",
        at: now,
        by: "rater",
        level: opinion.level,
        ...(note ? { note } : {}),
        ...(uploadIds.length > 0 ? { uploadIds } : {}),
      },
    ],
    clocks: bad ? [startClock("verify", rules, now)] : [],
    rounds: 0,
    attachments: [...uploadIds],
  };
}
