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

/** What one may do beside what stands at the bottom: 催办, 补充, 请回访 … */
export function TicketActions({ ticket, desk }: { ticket: Ticket; desk: TicketDesk }) {
  const { primary, dated, undoing } = footActions(ticket);
  const isElsewhere = new Set<string | undefined>(["rate", "take-back", "withdraw", primary?.action]);
  const rest = ticket.allowedActions.filter(({ action }) => !isElsewhere.has(action));
  // With nothing at the bottom to stand beside, undoing stands here; withdrawing says nothing that taking back does not.
  if (undoing && !primary && !dated) rest.push(undoing);
  return <ActionGrid actions={rest} icons={icons} onPress={desk.open} />;
}
