import { formatDay, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { CaseLine } from "@/shared/ui/case-row";
import type { RatingSummary } from "../../queries";
import { aboutOf, openRating, statusOf, titleOf } from "../rating-words";

/** The day that counts; the state beside it says what is to be done by then: nobody “answers” a rating. */
function dateOf({ open: isOpen, standing, statusSince }: RatingSummary): string {
  const { dueOn, overdue } = standing;
  if (!isOpen || !dueOn) return formatInstantDay(statusSince);
  return t(overdue ? "cases.wasDue" : "cases.before", { day: formatDay(dueOn) });
}

/** A rating in a list: what was rated, how and where, state and date. */
export function RatingRow({ rating }: { rating: RatingSummary }) {
  return (
    <CaseLine
      title={titleOf(rating.subject)}
      about={aboutOf(rating)}
      status={statusOf(rating)}
      date={dateOf(rating)}
      onPress={() => openRating(rating)}
    />
  );
}
