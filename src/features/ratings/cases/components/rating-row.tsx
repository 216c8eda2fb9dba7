import { CaseRow } from "@/shared/ui/case-row";
import type { RatingSummary } from "../../queries";
import { aboutOf, listed, openRating, statusOf } from "../rating-words";

/** A rating in a list: what was rated, how and where, state and date. */
export function RatingRow({ rating }: { rating: RatingSummary }) {
  return (
    <CaseRow
      one={listed(rating)}
      about={aboutOf(rating)}
      status={statusOf(rating)}
      onPress={() => openRating(rating)}
    />
  );
}
