import { t } from "@/shared/i18n/translate";
import { CaseTimeline, type TimelineEntry } from "@/shared/ui/case-timeline";

import { entryKinds } from "../entry-kind";
import type { Ticket } from "../queries";
import { OwnMedia } from "./own-media";

const filesOf = ({ attachments }: Pick<Ticket, "attachments">, { uploadIds = [] }: TimelineEntry) =>
  attachments.filter(({ id }) => uploadIds.includes(id));

/** What a person may doubt is told with its rule; the course of things needs none. */
const doubted = new Set([
  "not-accepted",
  "extension-granted",
  "extension-refused",
  "stayed-silent",
  "yellow-card",
  "overdue",
  "circulated",
]);

function withFittingArticle({ article, ...entry }: TimelineEntry): TimelineEntry {
  return article && doubted.has(entry.event) ? { ...entry, article } : entry;
}

/** 经过: everything that both sides did, what the person sent in the person's own words, and what comes next. */
export function TicketTimeline({ ticket }: { ticket: Ticket }) {
  const { timeline, standing, open, number, door } = ticket;
  // The right door has a card of its own.
  const { next: _, ...here } = standing;
  return (
    <CaseTimeline
      title={t("tickets.case.timeline")}
      aside={t("tickets.case.number", { number })}
      timeline={timeline.map(withFittingArticle)}
      standing={door ? here : standing}
      open={open}
      kindOf={entryKinds(ticket)}
      more={(entry) => <OwnMedia files={filesOf(ticket, entry)} />}
    />
  );
}
