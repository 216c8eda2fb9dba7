import type { CaseLink } from "../case-link";
import type { TicketCase } from "./ticket-case";

/** The ticket with a hand-over on its trail: where it comes from, or what goes on from it. */
export function linkTicket(ticket: TicketCase, link: CaseLink): TicketCase {
  const event = link.direction === "from" ? ("handed-from" as const) : ("handed-on" as const);
  const entry = { event, at: link.at, by: "resident" as const, linkedId: link.id };
  return {
    ...ticket,
    linked: [...ticket.linked, link],
    events: [...ticket.events, entry],
    version: link.direction === "from" ? ticket.version : ticket.version + 1,
  };
}
