// The visits that are there when the preview begins: those that were rated, and those that can be.
import { dayOf, instantOn } from "../../../domain/calendar";
import type { Visit } from "../../../domain/ratings/visit";
import { personas } from "../../personas";
import type { Persona, RegionPack } from "../../region-pack";
import { workingDay } from "../working-days";
import { ratingStories } from "./rating-stories";
import type { RatingStory } from "./rating-story";
import { visitStories } from "./visit-stories";

/** Who rates a window does so some minutes after. */
const ratedAfterMs = 12 * 60_000;

/** When a story's rating was given, in epoch milliseconds. */
export const ratedAt = ({ ago, at = "11:00" }: Pick<RatingStory, "ago" | "at">, now: number): number =>
  instantOn(workingDay(dayOf(now), -ago), at);

function hallOf(packs: readonly RegionPack[], by: Persona["id"], region?: string) {
  const code = region ?? personas.find(({ id }) => id === by)?.regionCode;
  const pack = packs.find((one) => one.region.code === code);
  const hall = pack?.halls[0];
  return pack && hall ? { regionCode: pack.region.code, hallId: hall.id } : undefined;
}

/** The visit before a rating of a window. */
export function visitOfRating(
  story: RatingStory,
  packs: readonly RegionPack[],
  now: number,
): Visit | undefined {
  const { slug, by, region, about } = story;
  const hall = hallOf(packs, by, region);
  if (!hall || !("window" in about)) return undefined;
  const { window, title } = about;
  return {
    id: `vs-${slug}`,
    ownerId: by,
    ...hall,
    window,
    title,
    finishedAt: ratedAt(story, now) - ratedAfterMs,
  };
}

/** All seeded visits as of a moment (epoch milliseconds), oldest first. */
export function seededVisits(packs: readonly RegionPack[], now: number): Visit[] {
  const open = visitStories.flatMap(({ slug, by, with: byId, window, title, ago, at }): Visit[] => {
    const hall = hallOf(packs, by);
    const finishedAt = instantOn(workingDay(dayOf(now), -ago), at);
    const row = { id: `vs-${slug}`, ownerId: by, ...hall, window, title, finishedAt };
    return hall ? [{ ...row, ...hall, ...(byId ? { byId } : {}) }] : [];
  });
  const rated = ratingStories.flatMap((story) => visitOfRating(story, packs, now) ?? []);
  return [...open, ...rated].sort((one, other) => one.finishedAt - other.finishedAt);
}
