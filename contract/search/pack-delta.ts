// The server's side of a delta.
import { cell, type GuidePack, summaryOf } from "./columns";
import { gatherRows } from "./gather-rows";

/** Everything a pack says of a guide, to compare two packs. */
function rowText(pack: GuidePack, row: number): string {
  return JSON.stringify([
    summaryOf(pack, row),
    cell(pack.guides.keywords, row),
    cell(pack.guides.ranks, row),
  ]);
}

/**
 * What leads from one pack of a region to the next: the rows that are new or changed, the ids that are gone, all
 * synonyms, and all readings where any changed.
 */
export function deltaOf(old: GuidePack, now: GuidePack): GuidePack {
  const oldRows = new Map(old.guides.ids.map((id, row) => [id, row]));
  const rows = now.guides.ids.flatMap((id, row) => {
    const before = oldRows.get(id);
    return before !== undefined && rowText(old, before) === rowText(now, row) ? [] : [{ pack: now, row }];
  });
  const ids = new Set(now.guides.ids);
  const sameReadings = JSON.stringify(old.readings) === JSON.stringify(now.readings);
  return {
    regionCode: now.regionCode,
    version: now.version,
    base: old.version,
    removed: old.guides.ids.filter((id) => !ids.has(id)),
    ...gatherRows(rows),
    readings: sameReadings ? { characters: "", syllables: [] } : now.readings,
    synonyms: now.synonyms,
  };
}
