// 小于 5 份不公布: a row of few ratings would tell who said what. Nor may it be told by what stands beside it.
import type { components } from "@contract/schema";

type Schemas = components["schemas"];
type Row = Schemas["RatingRow"];

/** A row with its counts, before anything is kept back. */
export interface FullRow {
  key: string;
  name: string;
  counts: Schemas["RatingCounts"];
}

const hidden = ({ key, name }: FullRow): Row => ({ key, name, suppressed: true });
const shown = ({ key, name, counts }: FullRow): Row => ({ key, name, suppressed: false, counts });

/** How many ratings the rows have together, which the total and the rows that are shown tell anybody. */
const together = (rows: readonly FullRow[]) => rows.reduce((sum, { counts }) => sum + counts.valid, 0);

/**
 * Whether what the kept rows have together tells nothing of one of them: at least two, and together enough to be told
 * as a row. Whoever knows their sum, and that none has more than the smallest row shown, can then share it out in more
 * ways than one.
 */
const isSafe = (kept: readonly FullRow[], smallest: number): boolean =>
  kept.length >= 2 && together(kept) >= smallest;

/** A total without enough ratings is kept back as well; its rows have fewer still. */
export function totalOf(total: FullRow, smallest: number): Row {
  return total.counts.valid < smallest ? hidden(total) : shown(total);
}

/**
 * The rows as they may be published, in their order. Those under the smallest count are kept back, none at all
 * included: that nobody rated helps to work out the neighbours. As long as the rest tells on them, the smallest row
 * still shown is kept back too.
 * @param smallest ratings from which a row may be told
 */
export function suppress(rows: readonly FullRow[], smallest: number): Row[] {
  const bySize = [...rows].sort(
    (one, other) => one.counts.valid - other.counts.valid || (one.key < other.key ? -1 : 1),
  );
  const few = bySize.filter(({ counts }) => counts.valid < smallest).length;
  let kept = few;
  while (kept > 0 && kept < rows.length && !isSafe(bySize.slice(0, kept), smallest)) kept += 1;
  const back = new Set(bySize.slice(0, kept));
  return rows.map((row) => (back.has(row) ? hidden(row) : shown(row)));
}
