// What public figures of ratings are counted from: the ratings, what nobody rated in time, and the logs of strangers.
import { dayOf, instantOn } from "./domain/calendar";
import { memo } from "./domain/memo";
import type { PublicRating } from "./domain/rating-figures/public-rating";
import { defaultFactsOf, factsOf } from "./domain/ratings/facts-of";
import type { RatingCase } from "./domain/ratings/rating-case";
import { type RatingRules, ratingRulesOn } from "./domain/ratings/rating-rules";
import { createRecent } from "./domain/recent";
import type { Context } from "./operations/operation";
import { type Matter, mattersIn } from "./rateable-matters";
import { ratedUntil } from "./rating-offer";
import { ratingRows } from "./rating-rows";
import { ratingOfRecord } from "./regions/cases/services/service-facts";
import type { ServiceRecord } from "./regions/cases/services/service-record";
import type { RegionPack } from "./regions/region-pack";
import { serviceRecords } from "./service-records";

/** The rules of a place in force today: after how many days nobody's word stands apart, how few are too few. */
export const figureRules = ({ ratingDesk }: RegionPack, { now }: Context): RatingRules =>
  ratingRulesOn(ratingDesk.rulesets, dayOf(now));

const kept = memo((_records: readonly ServiceRecord[]) => createRecent<readonly PublicRating[]>(1));

/** What was said of the matters of the halls' log, made once. */
function ofRecords(
  records: readonly ServiceRecord[],
  { defaultDays }: RatingRules,
  { now }: Context,
): readonly PublicRating[] {
  const today = dayOf(now);
  return kept(records).get(`${defaultDays} ${today}`, () =>
    records.flatMap((record) => ratingOfRecord(record, defaultDays, today) ?? []),
  );
}

const ofRow = (row: RatingCase): PublicRating => ({
  ...factsOf(row),
  ...(row.rated.ref.stage === undefined ? {} : { isStage: true }),
});

const keyOf = (key: string, ownerId: string | undefined) => `${ownerId ?? ""}|${key}`;

/** Of a matter without a row: what its own machine was told, or that the days are over. */
function unwritten({ thing, finishedAt, rated }: Matter, rules: RatingRules, now: number): PublicRating[] {
  const until = ratedUntil(finishedAt, rules);
  const unrated = defaultFactsOf(thing, finishedAt, until);
  if (rated) return [{ ...unrated, level: rated.level, source: "active", ratedAt: rated.at }];
  return now < until ? [] : [unrated];
}

/**
 * Everybody's ratings in a region up to yesterday, and the defaults. One of today is not counted yet: whoever sits at
 * the window could see it come in and know of whom.
 */
export function ratingsIn(pack: RegionPack, context: Context): PublicRating[] {
  const rules = figureRules(pack, context);
  const today = instantOn(dayOf(context.now), "00:00");
  const rows = ratingRows(context).filter(
    ({ rated, status }) => rated.regionCode === pack.region.code && status !== "taken-back",
  );
  // A window of a day is rated by many, a case by one alone.
  const written = new Set(
    rows.flatMap(({ rated, ownerId }) => [keyOf(rated.key, undefined), keyOf(rated.key, ownerId)]),
  );
  const matters = mattersIn(pack, context).filter(
    ({ thing, ownerId }) => !written.has(keyOf(thing.key, ownerId)),
  );
  const known = [...rows.map(ofRow), ...matters.flatMap((matter) => unwritten(matter, rules, context.now))];
  return [
    ...ofRecords(serviceRecords(pack, context), rules, context),
    ...known.filter(({ ratedAt }) => ratedAt < today),
  ];
}
