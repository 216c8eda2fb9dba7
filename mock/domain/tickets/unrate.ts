import type { TicketCase } from "./ticket-case";

/** The ticket after its rating was taken back: as if never rated, but the trail tells both. */
export function unrateTicket(ticket: TicketCase, now: number): TicketCase {
  const { rating: _, ...rest } = ticket;
  const entry = { event: "rating-taken-back" as const, at: now, by: "resident" as const };
  return { ...rest, events: [...ticket.events, entry], version: ticket.version + 1 };
}
