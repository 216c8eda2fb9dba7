import type { CountedRating } from "../ratings/counted-rating";

/** A rating as public figures see it. */
export interface PublicRating extends CountedRating {
  /** Of a stage: no matter of its own that was over. */
  isStage?: true;
}
