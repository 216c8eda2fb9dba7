import { currentDeadline } from "@/shared/ui/case-dates";
import type { Ticket } from "./queries";

type Acting = Pick<Ticket, "allowedActions" | "standing" | "deadlines" | "open">;

/**
 * What stands at the bottom: the one action that the ticket waits for, or urging where it is late; where there is
 * neither, the date that goes into the calendar; beside them, what undoes the filing.
 */
export function footActions(ticket: Acting) {
  const { allowedActions, standing } = ticket;
  const waiting = allowedActions.find(({ waits, action }) => waits && action !== "rate");
  const urging = standing.overdue ? allowedActions.find(({ action }) => action === "urge") : undefined;
  const primary = waiting ?? urging;
  const deadline = currentDeadline(ticket);
  const isAhead = deadline !== undefined && !deadline.met && !deadline.overdue && ticket.open;
  return {
    primary,
    dated: primary === undefined && isAhead ? deadline : undefined,
    undoing:
      allowedActions.find(({ action }) => action === "take-back") ??
      allowedActions.find(({ action }) => action === "withdraw"),
  };
}
