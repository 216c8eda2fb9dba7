import { herderRatings } from "./herder";
import { agentRatings, companyRatings, elderRatings } from "./others";
import type { RatingStory } from "./rating-story";
import { residentRatings } from "./resident";

/** All ratings of the personas, beside those of whole cases. */
export const ratingStories: readonly RatingStory[] = [
  ...residentRatings,
  ...herderRatings,
  ...elderRatings,
  ...companyRatings,
  ...agentRatings,
];
