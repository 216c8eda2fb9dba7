// The ratings that are there when the preview begins.
import { dayOf } from "../../../domain/calendar";
import type { DisclosureCase } from "../../../domain/disclosure/disclosure-case";
import type { RatingCase } from "../../../domain/ratings/rating-case";
import { ratingSeries } from "../../../domain/ratings/rating-number";
import { ratingRulesOn } from "../../../domain/ratings/rating-rules";
import { chosenTags, tagsOn } from "../../../domain/ratings/tags";
import { numberIn } from "../../../domain/ticket-number";
import type { TicketCase } from "../../../domain/tickets/ticket-case";
import { personas } from "../../personas";
import type { RegionPack } from "../../region-pack";
import { caseTellings, type Untold } from "./case-tellings";
import { ratingStories } from "./rating-stories";
import type { RatingStory } from "./rating-story";
import { runRating } from "./run-rating";
import { ratedAt } from "./seeded-visits";
import { thingOfStory } from "./story-things";

const packOf = (packs: readonly RegionPack[], code: string | undefined) =>
  packs.find(({ region }) => region.code === code);

function untold(
  story: RatingStory,
  packs: readonly RegionPack[],
  tickets: readonly TicketCase[],
  now: number,
): Untold[] {
  const { slug, by, level, tags = [], text, anonymous = false, steps } = story;
  const pack = packOf(packs, story.region ?? personas.find(({ id }) => id === by)?.regionCode);
  const rated = pack && thingOfStory(story, pack, tickets, now);
  if (!pack || !rated) return [];
  const at = ratedAt(story, now);
  const chosen = { subject: rated.ref, level, tags: [...tags] };
  const inForce = tagsOn(pack.ratingDesk.tags, dayOf(at));
  const opinion = { level, tags: chosenTags(chosen, inForce), ...(text ? { text } : {}), anonymous };
  return [{ id: `rt-${slug}`, ownerId: by, rated, opinion, at, steps }];
}

/**
 * All seeded ratings as of a moment, oldest first. The same moment gives the same.
 * @param cases the seeded tickets and requests: what was said of whole ones is among the ratings
 * @param now epoch milliseconds
 */
export function seededRatings(
  packs: readonly RegionPack[],
  cases: { tickets: readonly TicketCase[]; requests: readonly DisclosureCase[] },
  now: number,
): RatingCase[] {
  const { tickets, requests } = cases;
  const counts = new Map<string, number>();
  return [
    ...ratingStories.flatMap((story) => untold(story, packs, tickets, now)),
    ...caseTellings([...tickets, ...requests]),
  ]
    .sort((one, other) => one.at - other.at)
    .map(({ id, ownerId, at, ...telling }) => {
      const { regionCode } = telling.rated;
      const series = ratingSeries(regionCode, at);
      const count = (counts.get(series) ?? 0) + 1;
      counts.set(series, count);
      const rules = ratingRulesOn(packOf(packs, regionCode)?.ratingDesk.rulesets ?? [], dayOf(at));
      return runRating({
        ...telling,
        filing: { id, ownerId, number: numberIn(series, count), rules, now: at },
      });
    });
}
