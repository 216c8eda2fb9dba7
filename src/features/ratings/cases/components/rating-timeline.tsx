import { t } from "@/shared/i18n/translate";
import { CaseTimeline, type TimelineEntry } from "@/shared/ui/case-timeline";
import { OwnPictures } from "@/shared/ui/own-pictures";
import type { Rating } from "../../queries";
import { entryKind } from "../entry-kind";

const filesOf = ({ attachments }: Rating, { uploadIds = [] }: TimelineEntry) =>
  attachments.filter(({ id }) => uploadIds.includes(id));

/** What a person may doubt is told with its rule; the course of things needs none. */
const doubted = new Set([
  "explained",
  "appealed",
  "upheld",
  "excluded",
  "explanation-stood",
  "found-right",
  "found-wanting",
  "lapsed",
  "overdue",
]);

function withFittingArticle({ article, ...entry }: TimelineEntry): TimelineEntry {
  return article && doubted.has(entry.event) ? { ...entry, article } : entry;
}

/** 经过: what both sides did, what the person sent in the person's own words, and what comes next. */
export function RatingTimeline({ rating }: { rating: Rating }) {
  const { timeline, standing, open, number } = rating;
  return (
    <CaseTimeline
      title={t("ratings.timeline")}
      aside={t("ratings.number", { number })}
      timeline={timeline.map(withFittingArticle)}
      standing={standing}
      open={open}
      kindOf={entryKind}
      more={(entry) => entry.event !== "submitted" && <OwnPictures files={filesOf(rating, entry)} />}
    />
  );
}
