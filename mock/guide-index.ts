import type { ImportedGuide } from "./catalogue/imported-guide";
import type { Day } from "./domain/calendar";
import { compareEveryday } from "./domain/everyday";
import { nearestOnly } from "./domain/nearest";
import { type Indexed, indexGuide } from "./domain/search";

/** The imported guides, ready to be looked up and searched. */
export interface GuideIndex {
  get(id: string, today: Day): ImportedGuide | undefined;
  /** Guides in force today of the regions, given from the nearest; one a matter, most everyday first. */
  serving(regionCodes: readonly string[], today: Day): Indexed<ImportedGuide>[];
}

function inForce({ effectiveOn, cancelledOn }: ImportedGuide, today: Day): boolean {
  return (effectiveOn ?? today) <= today && today < (cancelledOn ?? "9999-12-31");
}

/** An index over the guides of all regions. */
export function createGuideIndex(guides: readonly ImportedGuide[]): GuideIndex {
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  const ordered = [...byId.values()].sort(compareEveryday).map(indexGuide);
  return {
    get: (id, today) => {
      const guide = byId.get(id);
      return guide && inForce(guide, today) ? guide : undefined;
    },
    serving: (regionCodes, today) =>
      nearestOnly(
        ordered.filter(({ guide }) => regionCodes.includes(guide.region.code) && inForce(guide, today)),
        regionCodes,
      ),
  };
}
