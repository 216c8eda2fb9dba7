// Matters that were over, each once, with what was said of it where no row of ratings tells.
import { requestRows } from "./disclosure-rows";
import type { DisclosureCase } from "./domain/disclosure/disclosure-case";
import { memo } from "./domain/memo";
import { stagesOfRequest, stagesOfTicket } from "./domain/ratings/case-stages";
import type { RatedThing } from "./domain/ratings/rated-thing";
import { requestThing, ticketThing, visitDay, windowThing } from "./domain/ratings/things";
import type { TicketCase } from "./domain/tickets/ticket-case";
import type { Context } from "./operations/operation";
import { findWindow } from "./rated-windows";
import { visitRows } from "./rating-rows";
import type { RegionPack } from "./regions/region-pack";
import { ticketsOf } from "./ticket-facts";

/** A matter that was answered; instants are epoch milliseconds. */
export interface Matter {
  thing: RatedThing;
  finishedAt: number;
  /** Whose it was, where it can be anybody's as a window of a day is. */
  ownerId?: string;
  /** By the case's own machine, as the cases of the logs were. */
  rated?: { level: number; at: number };
}

const isReply = ({ code }: { code: string }) => code === "reply";

function ratedBy(rating: { level: number } | undefined, events: readonly { event: string; at: number }[]) {
  const at = events.find(({ event }) => event === "rated")?.at;
  return rating && at !== undefined ? { rated: { level: rating.level, at } } : {};
}

const ofTicket = memo((ticket: TicketCase): readonly Matter[] => {
  const finishedAt = stagesOfTicket(ticket).find(isReply)?.finishedAt;
  if (finishedAt === undefined) return [];
  return [{ thing: ticketThing(ticket, finishedAt), finishedAt, ...ratedBy(ticket.rating, ticket.events) }];
});

const ofRequest = memo((request: DisclosureCase): readonly Matter[] => {
  const finishedAt = stagesOfRequest(request).find(isReply)?.finishedAt;
  if (finishedAt === undefined) return [];
  const rated = ratedBy(request.rating, request.timeline);
  return [{ thing: requestThing(request, finishedAt), finishedAt, ...rated }];
});

function ofVisits({ region }: RegionPack, context: Context): Matter[] {
  return visitRows(context).flatMap((visit) => {
    const { id, regionCode, hallId, finishedAt, ownerId } = visit;
    const window = regionCode === region.code ? findWindow(hallId, visit.window, context) : undefined;
    if (!window) return [];
    return [
      { thing: windowThing({ kind: "visit", id }, window, visitDay(visit), visit), finishedAt, ownerId },
    ];
  });
}

/** The tickets, requests and visits of a region that were answered. */
export function mattersIn(pack: RegionPack, context: Context): Matter[] {
  const requests = requestRows(context).filter(({ regionCode }) => regionCode === pack.region.code);
  return [
    ...ticketsOf(pack, context).flatMap(ofTicket),
    ...requests.flatMap(ofRequest),
    ...ofVisits(pack, context),
  ];
}
