import type { Ticket } from "./queries";

type Acting = Pick<Ticket, "allowedActions" | "standing">;

/**
 * What stands at the bottom: the one action that the ticket waits for, or urging where it is late; and what undoes the
 * filing.
 */
export function footActions({ allowedActions, standing }: Acting) {
  const waiting = allowedActions.find(({ waits, action }) => waits && action !== "rate");
  const urging = standing.overdue ? allowedActions.find(({ action }) => action === "urge") : undefined;
  return {
    primary: waiting ?? urging,
    undoing:
      allowedActions.find(({ action }) => action === "take-back") ??
      allowedActions.find(({ action }) => action === "withdraw"),
  };
}
