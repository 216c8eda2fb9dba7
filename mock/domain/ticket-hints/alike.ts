// Tickets about the same thing: alike in words, and for those of others also near in place and time.
import type { components } from "@contract/schema";
import { memo } from "../memo";
import { kmBetween } from "../places/distance";
import { overlap, pairsOf } from "../similar";

type Place = components["schemas"]["Place"];

/** What makes two tickets comparable. */
interface Told {
  input: { text: string };
}

/** A ticket that somebody else filed. */
interface Placed extends Told {
  place?: Place;
}

/** From here on two texts are about the same, where they also come from one place; found by trying pairs. */
const alikeNear = 0.3;
/** Two texts of one person, wherever it happened. */
const alikeOwn = 0.4;
/** As far apart that two places on the map are still the same spot. */
const sameSpotKm = 3;

const pairsOfTicket = memo(({ input }: Told) => pairsOf(input.text));

/** Most share no pair at all, which is seen sooner than how much they share. */
function likest<T extends Told>(text: string, tickets: readonly T[], least: number): T[] {
  const asked = pairsOf(text);
  const pairs = [...asked];
  return tickets
    .filter(({ input }) => pairs.some((pair) => input.text.includes(pair)))
    .map((ticket) => ({ ticket, likeness: overlap(asked, pairsOfTicket(ticket)) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ ticket }) => ticket);
}

/** Whether two places are one: the same 嘎查, the same spot on the map, or the same 苏木 where no more is known of one. */
export function isNear(one: Place, other: Place): boolean {
  if (one.location && other.location && kmBetween(one.location, other.location) <= sameSpotKm) return true;
  if (one.village && other.village) return one.village.code === other.village.code;
  return one.township !== undefined && one.township.code === other.township?.code;
}

/** Own tickets about the same, the most alike first. */
export const alikeOwnTickets = <T extends Told>(text: string, own: readonly T[]): T[] =>
  likest(text, own, alikeOwn);

/** Others' tickets about the same near a place, the most alike first; none where the place is not known. */
export function alikeNearby<T extends Placed>(
  text: string,
  at: Place | undefined,
  others: readonly T[],
): T[] {
  if (!at) return [];
  const near = others.filter(({ place }) => place !== undefined && isNear(at, place));
  return likest(text, near, alikeNear);
}
