// A rating as the contract tells it: everything here is derived from the case and the instant.
import type { components } from "@contract/schema";
import { dayOf, formatInstant } from "../calendar";
import { deadlinesOf } from "./deadlines";
import { allowedActions } from "./machine";
import type { RatingCase, Said } from "./rating-case";
import { isOpenRating, standingOf } from "./standing";
import { timelineOf } from "./timeline";

type Schemas = components["schemas"];

/** The contract's rating without its attachments, which the store of uploads knows. */
type RatingView = Omit<Schemas["Rating"], "attachments">;

/** A rating in a list, at an instant (epoch milliseconds). */
export function summaryOf(rating: RatingCase, now: number): Schemas["RatingSummary"] {
  const { id, number, rated, opinion, status } = rating;
  return {
    id,
    number,
    subject: rated.subject,
    level: opinion.level,
    status,
    statusSince: formatInstant(rating.statusSince),
    standing: standingOf(rating, now),
    submittedAt: formatInstant(rating.submittedAt),
    asOf: dayOf(now),
    open: isOpenRating(rating),
    anonymous: opinion.anonymous,
  };
}

const answer = ({ by, text, article, at }: Said): Schemas["RatingAnswer"] => ({
  by,
  text,
  ...(article ? { article } : {}),
  at: formatInstant(at),
});

/** Whether it counts in public figures: not once an appeal was upheld, nor what was taken back. */
export const isCounted = ({ status }: Pick<RatingCase, "status">): boolean =>
  status !== "reviewed" && status !== "taken-back";

function happened(rating: RatingCase): Partial<RatingView> {
  const { rectification, explanation, appeal, review, followUp, reRating, closedBy } = rating;
  return {
    ...(rectification ? { rectification: answer(rectification) } : {}),
    ...(explanation ? { explanation: answer(explanation) } : {}),
    ...(appeal ? { appeal: answer(appeal) } : {}),
    ...(review ? { review: answer(review) } : {}),
    ...(followUp ? { followUp: { ...followUp, at: formatInstant(followUp.at) } } : {}),
    ...(reRating ? { reRating: { ...reRating, at: formatInstant(reRating.at) } } : {}),
    ...(closedBy ? { closedBy } : {}),
  };
}

/** Everything of the contract's rating, as its rater sees it at an instant (epoch milliseconds). */
export function viewOf(rating: RatingCase, now: number): RatingView {
  const { version, rated, opinion, rounds } = rating;
  return {
    ...summaryOf(rating, now),
    version,
    regionCode: rated.regionCode,
    ref: rated.ref,
    tags: [...opinion.tags],
    ...(opinion.text ? { text: opinion.text } : {}),
    timeline: timelineOf(rating, now),
    allowedActions: allowedActions(rating, now),
    deadlines: deadlinesOf(rating, now),
    counted: isCounted(rating),
    rounds,
    ...happened(rating),
  };
}
