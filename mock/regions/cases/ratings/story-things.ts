import { stagesOfTicket } from "../../../domain/ratings/case-stages";
import type { RatedThing } from "../../../domain/ratings/rated-thing";
import { guideThing, ticketThing, visitDay, windowThing } from "../../../domain/ratings/things";
import type { TicketCase } from "../../../domain/tickets/ticket-case";
import { windowsOf } from "../../hall-windows";
import type { RegionPack } from "../../region-pack";
import type { RatingStory } from "./rating-story";
import { visitOfRating } from "./seeded-visits";

function stageOf(story: RatingStory, tickets: readonly TicketCase[]): RatedThing | undefined {
  const { about } = story;
  if (!("ticket" in about)) return undefined;
  const ticket = tickets.find(({ id }) => id === `tk-${about.ticket}`);
  const stage = ticket && stagesOfTicket(ticket).find(({ code }) => code === about.stage);
  return ticket && stage ? ticketThing(ticket, stage.finishedAt, stage) : undefined;
}

/** What a story rates, as of a moment (epoch milliseconds); nothing where the place has no such thing. */
export function thingOfStory(
  story: RatingStory,
  pack: RegionPack,
  tickets: readonly TicketCase[],
  now: number,
): RatedThing | undefined {
  const { about } = story;
  if ("ticket" in about) return stageOf(story, tickets);
  if ("guide" in about) {
    const agency = pack.agencies.find(({ key }) => key === about.agency)?.agency;
    return (
      agency &&
      guideThing({
        id: about.guide,
        name: about.title,
        regionCode: pack.region.code,
        department: { code: agency.code, name: agency.name },
      })
    );
  }
  const visit = visitOfRating(story, [pack], now);
  const window = windowsOf(pack).find(({ number }) => number === about.window);
  if (!visit || !window) return undefined;
  return windowThing({ kind: "visit", id: visit.id }, window, visitDay(visit), visit);
}
