import type { RatingCase } from "./domain/ratings/rating-case";
import type { Known } from "./domain/redaction/personal-data";
import type { TicketCase } from "./domain/tickets/ticket-case";
import { knownOf } from "./known-of-ticket";
import type { Context } from "./operations/operation";
import { ticketRow } from "./ticket-rows";

/** The ticket that was rated, if it was one. */
export const ratedTicket = ({ rated }: RatingCase, context: Context): TicketCase | undefined =>
  rated.ref.kind === "ticket" ? ticketRow(rated.ref.id, context) : undefined;

/** What is known of whoever filed what was rated, which must go before a text is read by others. */
export function knownOfRated(rating: RatingCase, context: Context): Known {
  const ticket = ratedTicket(rating, context);
  return ticket ? knownOf(ticket, context) : {};
}
