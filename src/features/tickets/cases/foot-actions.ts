import type { Ticket } from "./queries";

/** What stands at the bottom: the one action that the ticket waits for, and what undoes the filing. */
export function footActions({ allowedActions }: Pick<Ticket, "allowedActions">) {
  return {
    primary: allowedActions.find(({ waits, action }) => waits && action !== "rate"),
    undoing:
      allowedActions.find(({ action }) => action === "take-back") ??
      allowedActions.find(({ action }) => action === "withdraw"),
  };
}
