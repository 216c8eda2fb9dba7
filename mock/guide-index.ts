import type { ImportedGuide } from "./catalogue/imported-guide";
import type { Day } from "./domain/calendar";
import { everydayRank } from "./domain/everyday";
import { nearestOnly } from "./domain/nearest";
import { createRecent } from "./domain/recent";
import type { Store } from "./store";

/** A region with the guides that serve it on a day, most everyday first. */
export interface ServedRegion {
  readonly regionCode: string;
  readonly guides: readonly ImportedGuide[];
}

/** The imported guides with the versions published since, ready to be looked up. */
export interface GuideIndex {
  get(id: string, today: Day): ImportedGuide | undefined;
  /**
   * Guides in force today of a region and of those above it, given from the nearest; one a matter. The same object
   * as long as no guide begins, ends or changes, so that what is made of it can be kept by it.
   */
  serving(regionCodes: readonly string[], today: Day): ServedRegion;
}

/** Regions and days whose lists are kept at a time. */
const keptLists = 16;

function inForce({ effectiveOn, cancelledOn }: ImportedGuide, today: Day): boolean {
  return (effectiveOn ?? today) <= today && today < (cancelledOn ?? "9999-12-31");
}

function compareRanks(one: { rank: number; id: string }, other: { rank: number; id: string }): number {
  return one.rank - other.rank || (one.id < other.id ? -1 : 1);
}

function byRegion(guides: Iterable<ImportedGuide>): Map<string, ImportedGuide[]> {
  const regions = new Map<string, ImportedGuide[]>();
  for (const guide of guides) {
    const known = regions.get(guide.region.code);
    if (known) known.push(guide);
    else regions.set(guide.region.code, [guide]);
  }
  return regions;
}

function areSame(some: readonly ImportedGuide[], others: readonly ImportedGuide[]): boolean {
  return some.length === others.length && some.every((guide, place) => guide === others[place]);
}

/** One guide a matter, the nearest of those given, most everyday first. */
function ranked(guides: readonly ImportedGuide[], codes: readonly string[]): ImportedGuide[] {
  const rows = nearestOnly(guides, codes).map((guide) => ({
    guide,
    id: guide.id,
    rank: everydayRank(guide),
  }));
  return rows.sort(compareRanks).map(({ guide }) => guide);
}

/** An index over the guides of all regions; versions published since stand in the store. */
export function createGuideIndex(
  guides: readonly ImportedGuide[],
  store: Pick<Store, "get" | "list">,
): GuideIndex {
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  const regions = byRegion(byId.values());
  const lists = createRecent<ServedRegion>(keptLists);
  const latest = new Map<string, { current: readonly ImportedGuide[]; served: ServedRegion }>();

  /** The version published since, from the day it takes effect. */
  const versionOn = (guide: ImportedGuide, today: Day): ImportedGuide => {
    const published = store.get("publishedGuides", guide.id);
    return published && published.from <= today ? published.guide : guide;
  };

  /** The list made last, where the same guides are in force again: on most days nothing begins or ends. */
  const list = (codes: readonly string[], today: Day): ServedRegion => {
    const place = codes.join();
    const own = codes.flatMap((code) => regions.get(code) ?? []);
    const current = own.map((guide) => versionOn(guide, today)).filter((guide) => inForce(guide, today));
    const before = latest.get(place);
    if (before && areSame(before.current, current)) return before.served;
    const served = { regionCode: codes[0] ?? "", guides: ranked(current, codes) };
    latest.set(place, { current, served });
    return served;
  };

  return {
    get: (id, today) => {
      const guide = byId.get(id);
      const current = guide && versionOn(guide, today);
      return current && inForce(current, today) ? current : undefined;
    },
    serving: (codes, today) => {
      const published = store.list("publishedGuides").map(({ revision }) => revision);
      return lists.get([codes, today, published].join("|"), () => list(codes, today));
    },
  };
}
