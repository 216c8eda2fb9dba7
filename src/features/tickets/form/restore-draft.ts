import { isEmpty } from "@/shared/form/form-kind";
import type { Ticket } from "../cases/queries";
import { emptyFields } from "./fields";
import { useTicketDraft } from "./store";
import { ticketForm } from "./ticket-form";

/**
 * The form as it was before a ticket was filed that is now taken back: everything, where this phone filed it, else
 * what may be shown of it. What has been begun since stays.
 */
export function restoreTicketDraft(ticket: Ticket): void {
  const { filed, fields, takeBack, fill } = useTicketDraft.getState();
  if (!isEmpty(ticketForm, fields)) return;
  if (filed?.answer.id === ticket.id) {
    takeBack(ticket.id);
    return;
  }
  const { text, kind, place, happenedOn = "", concerned = "", mayPublish, regionCode } = ticket;
  const known = { text, kind, happenedOn, concerned, mayPublish, placeWords: place?.words ?? "" };
  fill({ ...emptyFields, ...known }, regionCode);
}
