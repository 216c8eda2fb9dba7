import { t } from "@/shared/i18n/translate";
import { CaseRow } from "@/shared/ui/case-row";
import type { TicketSummary } from "../queries";
import { statusOf } from "../ticket-status";
import { openTicket } from "../ticket-words";

/** A ticket in a list: what it is about, kind and channel, state and date. */
export function TicketRow({ ticket }: { ticket: TicketSummary }) {
  const { kind, channel } = ticket;
  return (
    <CaseRow
      one={ticket}
      about={[t(`tickets.kind.${kind}`), channel.name].join(t("list.space"))}
      status={statusOf(ticket)}
      onPress={() => openTicket(ticket)}
    />
  );
}
