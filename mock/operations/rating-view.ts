import type { components } from "@contract/schema";
import type { RatingCase } from "../domain/ratings/rating-case";
import { viewOf } from "../domain/ratings/view";
import type { Context } from "./operation";
import { uploadsOf } from "./own-uploads";

/** A rating as its rater sees it now, with the files that it names. */
export function ratingView(row: RatingCase, context: Context): components["schemas"]["Rating"] {
  return { ...viewOf(row, context.now), attachments: uploadsOf(row.attachments, context) };
}
