// Public figures of ratings, all sums. Each rating stands in one row, by the month in which it was given.
import type { components } from "@contract/schema";
import { monthOf, monthsBetween } from "../months";
import type { PublicRating } from "./public-rating";
import { addRating, noCounts } from "./rating-counts";
import { type FullRow, suppress, totalOf } from "./suppress";

type Figures = components["schemas"]["RatingFigures"];
type Row = components["schemas"]["RatingRow"];
type Name = Pick<FullRow, "key" | "name">;

/** What is asked: ratings given in these months (`YYYY-MM`, both included). */
export type RatingsAsked = Pick<Figures, "by" | "from" | "to" | "smallest">;

/** The contract's limit. */
const longestName = 120;

/** Of what has no department, window or guide. */
const none = (name: string): Name => ({ key: "none", name });

/** In which row a rating stands. */
const rowOf: Record<Figures["by"], (rating: PublicRating) => Name> = {
  month: ({ ratedAt }) => ({ key: monthOf(ratedAt), name: monthOf(ratedAt) }),
  department: ({ department }) =>
    department ? { key: department.code, name: department.name } : none("热线中心，或不分部门"),
  window: ({ window }) =>
    window
      ? { key: `${window.hallId}-${window.number}`, name: `${window.number} 号窗口 ${window.name}` }
      : none("不在窗口办的"),
  guide: ({ guideId, guideTitle }) =>
    guideId === undefined
      ? none("没有对应的办事指南")
      : { key: guideId, name: (guideTitle ?? guideId).slice(0, longestName) },
};

/** Rows that are there even where nobody rated. */
function expected({ by, from, to }: RatingsAsked): Name[] {
  return by === "month" ? monthsBetween(from, to).map((month) => ({ key: month, name: month })) : [];
}

const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1);

/** Rows and their total with all counts, before anything is kept back. */
interface Full {
  total: FullRow;
  rows: FullRow[];
}

/** Everything counted: months in their order, the rest by how many rated. */
export function fullCounts(all: readonly PublicRating[], asked: RatingsAsked): Full {
  const total: FullRow = { key: "total", name: "合计", counts: noCounts() };
  const rows = new Map<string, FullRow>(
    expected(asked).map((name) => [name.key, { ...name, counts: noCounts() }]),
  );
  for (const rating of all) {
    const month = monthOf(rating.ratedAt);
    if (!rating.counted || month < asked.from || month > asked.to) continue;
    const name = rowOf[asked.by](rating);
    const row = rows.get(name.key) ?? { ...name, counts: noCounts() };
    rows.set(name.key, row);
    addRating(row.counts, rating);
    addRating(total.counts, rating);
  }
  const list = [...rows.values()];
  if (asked.by !== "month")
    list.sort((one, other) => other.counts.valid - one.counts.valid || byKey(one, other));
  return { total, rows: list };
}

/** What is kept back goes to the end: its place among the others would tell how much it is. */
const keptBackLast = (rows: readonly Row[]): Row[] => [
  ...rows.filter(({ suppressed }) => !suppressed),
  ...rows.filter(({ suppressed }) => suppressed).sort(byKey),
];

/** Total and rows as they may be published: rows without enough ratings, and what would tell on them, have no counts. */
export function countRatings(
  all: readonly PublicRating[],
  asked: RatingsAsked,
): Pick<Figures, "total" | "rows"> {
  const { total, rows } = fullCounts(all, asked);
  const published = suppress(rows, asked.smallest);
  return {
    total: totalOf(total, asked.smallest),
    rows: asked.by === "month" ? published : keptBackLast(published),
  };
}
