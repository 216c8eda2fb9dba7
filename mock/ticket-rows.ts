// The rows of tickets.
import { putSeeds } from "./case-seeds";
import type { TicketCase } from "./domain/tickets/ticket-case";
import type { Context } from "./operations/operation";
import { isOwn, ownOnly } from "./owned";
import type { Refusal } from "./problems";

/** All tickets, in the order in which they were put in. */
export function ticketRows(context: Context): TicketCase[] {
  const { store } = context;
  if (store.isEmpty("tickets")) putSeeds(context);
  return store.list("tickets");
}

/** The ticket of an id, whoever asked. */
export function ticketRow(id: string, context: Context): TicketCase | undefined {
  if (context.store.isEmpty("tickets")) putSeeds(context);
  return context.store.get("tickets", id);
}

/** The caller's ticket of an id; another person's, and one of nobody, is answered as if there were none. */
export function ownTicket(id: string, context: Context): TicketCase | Refusal {
  return ownOnly(ticketRow(id, context), context.caller);
}

/** The caller's tickets, without those taken back, which count as never filed. */
export function ownTickets(context: Context): TicketCase[] {
  const { caller } = context;
  return ticketRows(context).filter((row) => isOwn(row, caller) && row.status !== "taken-back");
}

/** The ticket that one has joined. */
export function parentOf({ parentId }: TicketCase, context: Context): TicketCase | undefined {
  return parentId === undefined ? undefined : ticketRow(parentId, context);
}
