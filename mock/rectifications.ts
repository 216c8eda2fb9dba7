// What bad ratings changed: of the halls' log, and of the preview's people.
import type { components } from "@contract/schema";
import { memo } from "./domain/memo";
import { rectificationOf } from "./domain/rating-figures/rectification-of";
import type { RatingCase } from "./domain/ratings/rating-case";
import type { Known } from "./domain/redaction/personal-data";
import { knownOfRated, ratedTicket } from "./known-of-rater";
import type { Context } from "./operations/operation";
import { accountById } from "./people";
import { ratingRows } from "./rating-rows";
import type { ServiceRecord } from "./regions/cases/services/service-record";
import { rectificationOfRecord } from "./regions/cases/services/service-rectification";
import type { RegionPack } from "./regions/region-pack";
import { serviceRecords } from "./service-records";

type Rectification = components["schemas"]["Rectification"];

const ofRecords = memo((records: readonly ServiceRecord[]): readonly Rectification[] =>
  records.flatMap((record) => rectificationOfRecord(record) ?? []),
);

/** In a 苏木 of a few hundred people, that somebody reported something may tell who it was. */
function isQuiet(rating: RatingCase, context: Context): boolean {
  const input = ratedTicket(rating, context)?.input;
  return input !== undefined && (input.kind === "report" || input.confidential === true);
}

function knownOfRater(rating: RatingCase, context: Context): Known {
  const known = knownOfRated(rating, context);
  const name = accountById(rating.ownerId, context)?.name;
  return { ...known, names: [...(known.names ?? []), ...(name === undefined ? [] : [name])] };
}

/** Everything of a region that is published, newest first. */
export function rectificationsIn(pack: RegionPack, context: Context): Rectification[] {
  const { agencies } = pack;
  const office = agencies.find(({ key }) => key === "service")?.agency ?? agencies[0]?.agency;
  const unnamed = { code: office?.code ?? "", name: office?.name ?? "" };
  const own = ratingRows(context)
    .filter((row) => row.rated.regionCode === pack.region.code && !isQuiet(row, context))
    .flatMap((row) => rectificationOf(row, knownOfRater(row, context), unnamed) ?? []);
  return [...ofRecords(serviceRecords(pack, context)), ...own].sort(
    (one, other) =>
      (one.answeredOn < other.answeredOn ? 1 : one.answeredOn > other.answeredOn ? -1 : 0) ||
      (one.id < other.id ? -1 : 1),
  );
}
