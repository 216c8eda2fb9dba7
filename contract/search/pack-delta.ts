// The server's side of a delta.
import { cell, type GuidePack, summaryOf } from "./columns";
import { gatherRows } from "./gather-rows";
import { readingTable } from "./pack-readings";

/** Everything a pack says of a guide, to compare two packs. */
function rowText(pack: GuidePack, row: number): string {
  return JSON.stringify([
    summaryOf(pack, row),
    cell(pack.guides.keywords, row),
    cell(pack.guides.ranks, row),
  ]);
}

/**
 * What leads from one pack of a region to the next: the rows that are new or changed, the ids that are gone, the
 * readings that are new or changed, all synonyms.
 */
export function deltaOf(old: GuidePack, now: GuidePack): GuidePack {
  const oldRows = new Map(old.guides.ids.map((id, row) => [id, row]));
  const rows = now.guides.ids.flatMap((id, row) => {
    const before = oldRows.get(id);
    return before !== undefined && rowText(old, before) === rowText(now, row) ? [] : [{ pack: now, row }];
  });
  const [ids, known] = [new Set(now.guides.ids), readingTable(old.readings)];
  const readings = [...readingTable(now.readings)].filter(
    ([character, reading]) => known.get(character) !== reading,
  );
  return {
    regionCode: now.regionCode,
    version: now.version,
    base: old.version,
    removed: old.guides.ids.filter((id) => !ids.has(id)),
    ...gatherRows(rows),
    readings: {
      characters: readings.map(([character]) => character).join(""),
      syllables: readings.map(([, reading]) => reading),
    },
    synonyms: now.synonyms,
  };
}
