// The rows of tickets. As with disclosure requests, the people of the preview have filed before anybody opens the app.
import { readId } from "./disclosure-rows";
import { messagesOf } from "./domain/tickets/messages-of";
import type { TicketCase } from "./domain/tickets/ticket-case";
import type { Context } from "./operations/operation";
import { isOwn, ownOnly } from "./owned";
import type { Refusal } from "./problems";
import { queryCodeFor } from "./query-code";
import { seededTickets } from "./regions/cases/tickets/seeded-tickets";

/** What came longer ago has been read. */
const readAfterMs = 7 * 86_400_000;

function putSeeds({ store, now, newId, content }: Context): void {
  const secret = newId();
  const personas = new Set<string | null>(content.personas.map(({ id }) => id));
  for (const row of seededTickets(content.packs, now)) {
    store.put("tickets", { ...row, queryCode: queryCodeFor(row.number, secret) });
    for (const { id, at } of personas.has(row.ownerId) ? messagesOf(row, now) : []) {
      if (Date.parse(at) < now - readAfterMs)
        store.put("messageReads", { id: readId(row.ownerId ?? "", id) });
    }
  }
}

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
