import { t } from "@/shared/i18n/translate";
import { CaseTimeline, type TimelineEntry } from "@/shared/ui/case-timeline";
import { OwnPictures } from "@/shared/ui/own-pictures";
import { entryKinds } from "../entry-kind";
import type { Ticket } from "../queries";

const filesOf = ({ attachments }: Pick<Ticket, "attachments">, { uploadIds = [] }: TimelineEntry) =>
  attachments.filter(({ id }) => uploadIds.includes(id));

/** 经过: everything that both sides did, what the person sent in the person's own words, and what comes next. */
export function TicketTimeline({ ticket }: { ticket: Ticket }) {
  const { timeline, standing, open, number } = ticket;
  return (
    <CaseTimeline
      title={t("tickets.case.timeline")}
      aside={t("tickets.case.number", { number })}
      timeline={timeline}
      standing={standing}
      open={open}
      kindOf={entryKinds(ticket)}
      more={(entry) => <OwnPictures files={filesOf(ticket, entry)} />}
    />
  );
}
