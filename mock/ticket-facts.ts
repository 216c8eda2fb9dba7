// What figures are counted from: the tickets of the preview's people, and the log of the two years before them.
import { memo } from "./domain/memo";
import { countedOf } from "./domain/ticket-figures/counted-of";
import type { CountedTicket } from "./domain/ticket-figures/counted-ticket";
import type { TicketCase } from "./domain/tickets/ticket-case";
import type { Context } from "./operations/operation";
import { ticketLog } from "./regions/cases/ticket-log";
import type { RegionPack } from "./regions/region-pack";
import { ticketRows } from "./ticket-rows";

/** A ticket is never changed in place, so what it tells is read once for each of its states. */
const counted = memo((ticket: TicketCase): CountedTicket => countedOf(ticket));

/** Every ticket of a region, those left out that were taken back: they count as never filed. */
export function ticketsOf(pack: RegionPack, context: Context): TicketCase[] {
  const own = ticketRows(context).filter(
    ({ regionCode, status }) => regionCode === pack.region.code && status !== "taken-back",
  );
  return [...ticketLog(pack, context.now), ...own];
}

/** The same as figures see them. */
export const factsIn = (pack: RegionPack, context: Context): CountedTicket[] =>
  ticketsOf(pack, context).map(counted);
