// The rows of ratings and of visits, as they are now: what nobody answered in time is over without anybody coming.
import { putSeeds } from "./case-seeds";
import { settled } from "./domain/ratings/machine";
import type { RatingCase } from "./domain/ratings/rating-case";
import type { Visit } from "./domain/ratings/visit";
import type { Context } from "./operations/operation";
import { isOwn, ownOnly } from "./owned";
import type { Refusal } from "./problems";

/** All ratings, in the order in which they were put in. */
export function ratingRows(context: Context): RatingCase[] {
  const { store, now } = context;
  if (store.isEmpty("ratings")) putSeeds(context);
  return store.list("ratings").map((row) => settled(row, now));
}

/** The rating of an id, whoever asked. */
export function ratingRow(id: string, context: Context): RatingCase | undefined {
  const { store, now } = context;
  if (store.isEmpty("ratings")) putSeeds(context);
  const row = store.get("ratings", id);
  return row && settled(row, now);
}

/** The caller's rating of an id; another person's is answered as if there were none. */
export function ownRating(id: string, context: Context): RatingCase | Refusal {
  return ownOnly(ratingRow(id, context), context.caller);
}

/** The caller's ratings, without those taken back, which count as never given. */
export function ownRatings(context: Context): RatingCase[] {
  const { caller } = context;
  return ratingRows(context).filter((row) => isOwn(row, caller) && row.status !== "taken-back");
}

/** The caller's rating of a thing. */
export const ownRatingOf = (key: string, context: Context): RatingCase | undefined =>
  ownRatings(context).find(({ rated }) => rated.key === key);

/** What the halls' logs tell of windows up to now. */
export function visitRows(context: Context): Visit[] {
  const { store, now } = context;
  if (store.isEmpty("visits")) putSeeds(context);
  return store.list("visits").filter(({ finishedAt }) => finishedAt <= now);
}
