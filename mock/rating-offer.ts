// What may be rated now, and for how long.
import type { components } from "@contract/schema";
import { addDays, dayOf, instantOn } from "./domain/calendar";
import type { RatedThing } from "./domain/ratings/rated-thing";
import type { RatingCase } from "./domain/ratings/rating-case";
import { type RatingRules, ratingRulesOn } from "./domain/ratings/rating-rules";
import type { Context } from "./operations/operation";
import { packOf } from "./operations/region-guides";
import { ownRatingOf } from "./rating-rows";

type Schemas = components["schemas"];

/** A thing with whether the caller may rate it now; `until` is epoch milliseconds. */
export interface Offer {
  state: Schemas["RatingOffer"]["state"];
  thing: RatedThing;
  until?: number;
  rating?: RatingCase;
}

/** The rules of a place in force today. */
export function rulesOf(regionCode: string, context: Context): RatingRules {
  return ratingRulesOn(packOf(regionCode, context)?.ratingDesk.rulesets ?? [], dayOf(context.now));
}

/** The end of the days in which something may be rated. */
export const ratedUntil = (finishedAt: number, { defaultDays }: RatingRules): number =>
  instantOn(addDays(dayOf(finishedAt), defaultDays + 1), "00:00");

/** What the caller has rated is told so, whatever else is true of it. */
export function orRated(offer: Offer, context: Context): Offer {
  if (offer.state === "not-yours") return offer;
  const rating = ownRatingOf(offer.thing.key, context);
  return rating ? { state: "rated", thing: offer.thing, rating } : offer;
}
