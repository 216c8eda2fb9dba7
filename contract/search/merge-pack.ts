// The phone's side of a delta.
import { cell, type GuidePack } from "./columns";
import { gatherRows, type PackRow } from "./gather-rows";

function comesFirst(one: PackRow, other: PackRow): boolean {
  const [rank, otherRank] = [cell(one.pack.guides.ranks, one.row), cell(other.pack.guides.ranks, other.row)];
  if (rank !== otherRank) return rank < otherRank;
  return cell(one.pack.guides.ids, one.row) < cell(other.pack.guides.ids, other.row);
}

/** The rows that stay and the rows that come, in the order of a pack; both are in that order already. */
function mergedRows(held: GuidePack, delta: GuidePack): PackRow[] {
  const gone = new Set([...(delta.removed ?? []), ...delta.guides.ids]);
  const rows: PackRow[] = [];
  let next = 0;
  const takeUntil = (stays: PackRow | undefined) => {
    while (next < delta.guides.ids.length) {
      const comes = { pack: delta, row: next };
      if (stays && !comesFirst(comes, stays)) return;
      rows.push(comes);
      next += 1;
    }
  };
  held.guides.ids.forEach((id, row) => {
    if (gone.has(id)) return;
    const stays = { pack: held, row };
    takeUntil(stays);
    rows.push(stays);
  });
  takeUntil(undefined);
  return rows;
}

/**
 * The pack that a delta leads to. An answer that is no delta (no `base`) is the pack itself.
 * @throws Error where the delta leads on from another version than the one held
 */
export function mergePack(held: GuidePack, delta: GuidePack): GuidePack {
  const { base, removed: _removed, ...rest } = delta;
  if (base === undefined) return delta;
  if (base !== held.version) throw new Error(`the delta leads on from ${base}, not from ${held.version}`);
  const readings = delta.readings.characters === "" ? held.readings : delta.readings;
  return { ...rest, ...gatherRows(mergedRows(held, delta)), readings };
}
