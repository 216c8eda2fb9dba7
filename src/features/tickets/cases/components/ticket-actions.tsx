import { ActionGrid } from "@/shared/ui/action-grid";
import { footActions } from "../foot-actions";
import type { Ticket } from "../queries";
import type { TicketDesk } from "../use-ticket-desk";

const icons = {
  urge: "bell",
  supplement: "plus",
  answer: "edit",
  "ask-callback": "phone",
  "confirm-solved": "check",
  "not-solved": "refresh",
} as const;

/** What one may do beside what the ticket waits for: 催办, 补充, 请回访 … */
export function TicketActions({ ticket, desk }: { ticket: Ticket; desk: TicketDesk }) {
  const { primary, undoing } = footActions(ticket);
  const rest = ticket.allowedActions.filter(
    ({ action }) => action !== "rate" && action !== primary?.action && action !== undoing?.action,
  );
  return <ActionGrid actions={rest} icons={icons} onPress={desk.open} />;
}
