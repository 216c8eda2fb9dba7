// Seeded cases that were rated as a whole: what was said through the case is a rating as any other.
import type { DisclosureCase } from "../../../domain/disclosure/disclosure-case";
import { stagesOfRequest, stagesOfTicket } from "../../../domain/ratings/case-stages";
import { requestThing, ticketThing } from "../../../domain/ratings/things";
import type { TicketCase } from "../../../domain/tickets/ticket-case";
import type { RatingTelling } from "./run-rating";

/** A rating without the rules and the number, which its place and day give. */
export type Untold = Omit<RatingTelling, "filing"> & { id: string; ownerId: string; at: number };

const isRequest = (row: TicketCase | DisclosureCase): row is DisclosureCase => "agency" in row;

/** When the case was rated, by its own trail. */
function ratedOn(row: TicketCase | DisclosureCase): number | undefined {
  const trail = isRequest(row) ? row.timeline : row.events;
  return trail.find(({ event }) => event === "rated")?.at;
}

function thingOf(row: TicketCase | DisclosureCase) {
  const stages = isRequest(row) ? stagesOfRequest(row) : stagesOfTicket(row);
  const replied = stages.find(({ code }) => code === "reply")?.finishedAt;
  return isRequest(row) ? requestThing(row, replied) : ticketThing(row, replied);
}

/** The ratings of whole cases. */
export function caseTellings(rows: readonly (TicketCase | DisclosureCase)[]): Untold[] {
  return rows.flatMap((row) => {
    const { id, ownerId, rating } = row;
    const at = ratedOn(row);
    if (ownerId === null || !rating || at === undefined) return [];
    const { level, text } = rating;
    const opinion = { level, tags: [], ...(text ? { text } : {}), anonymous: false };
    return [{ id: `rt-${id}`, ownerId, rated: thingOf(row), opinion, at, steps: [] }];
  });
}
