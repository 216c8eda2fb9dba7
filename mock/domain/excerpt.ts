import type { Range } from "@contract/search/ranges";

/** In UTF-16 units; the contract allows 120. */
const [before, length] = [24, 100];

/**
 * The place of a text at its first range, with the ranges that lie within it, counted from the excerpt's beginning.
 * @param ranges first unit and number of units, in order
 */
export function excerptOf(text: string, ranges: readonly Range[]): { excerpt: string; ranges: Range[] } {
  const first = ranges[0]?.[0] ?? 0;
  const start = Math.max(first - before, 0);
  const end = Math.min(start + length, text.length);
  const [head, tail] = [start > 0 ? "…" : "", end < text.length ? "…" : ""];
  const inside = ranges.filter(([from, count]) => from >= start && from + count <= end);
  return {
    excerpt: `${head}${text.slice(start, end)}${tail}`,
    ranges: inside.map(([from, count]) => [from - start + head.length, count]),
  };
}
