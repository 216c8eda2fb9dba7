// Rates of ratings in words and figures; the counts come from the backend, and nothing is averaged here.
import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { levelName } from "@/shared/ui/faces";
import { divided, dividedPercent, lengthOf, percentOf, type Share, shareCells } from "@/shared/ui/shares";
import type { RatingCounts, RatingRow } from "./queries";

export const rateNames = ["good", "rectified", "active"] as const;
export type RateName = (typeof rateNames)[number];

/** 468 ÷ 512（91.4%）; or why there is no rate. */
export const shareWords = (name: RateName, share: Share): string =>
  dividedPercent(share) ?? t(`ratings.rates.${name}.none`);

/** 满意 468 ÷ 有效评价 512; or why there is no rate. */
export function countedWords(name: RateName, { numerator, denominator }: Share): string {
  if (denominator === 0) return t(`ratings.rates.${name}.none`);
  return t(`ratings.rates.${name}.counted`, {
    numerator: grouped(numerator),
    denominator: grouped(denominator),
  });
}

/** The three rates as a table. */
export const ratesTable = (counts: RatingCounts) => ({
  columns: [t("figures.rate"), t("figures.numerator"), t("figures.denominator"), t("figures.percentage")],
  rows: rateNames.map((name) => [t(`ratings.rates.${name}`), ...shareCells(counts[name])]),
});

/** How many of each level, best first, with their part of all valid ones. */
export function levelShares({ levels, valid }: RatingCounts): { name: string; share: Share }[] {
  return levels
    .map((count, place) => ({ name: levelName(place + 1), share: { numerator: count, denominator: valid } }))
    .reverse();
}

/** The levels as a table. */
export const levelsTable = (counts: RatingCounts) => ({
  columns: [
    t("ratings.levels.level"),
    t("ratings.levels.count"),
    t("ratings.levels.valid"),
    t("figures.percentage"),
  ],
  rows: levelShares(counts).map(({ name, share }) => [name, ...shareCells(share)]),
});

/** The percent, and under the bar its two counts: together they are too long for a phone with large text. */
function wordsOf(name: RateName, share: Share) {
  const percent = percentOf(share);
  if (percent === undefined) return { figure: shareWords(name, share) };
  return { figure: percent, about: [divided(share)] };
}

/** One rate of each row as bars; a row that is kept back says so and draws nothing. */
export function barsOf(rows: readonly RatingRow[], name: RateName, smallest: number) {
  return rows.map(({ name: label, counts }) =>
    counts
      ? { label, ...wordsOf(name, counts[name]), length: lengthOf(counts[name]) }
      : { label, figure: t("ratings.suppressed", { smallest }), length: undefined },
  );
}

/** One rate of each row, and of all, as a table. */
export function rowsTable(first: string, rows: readonly RatingRow[], name: RateName) {
  const hidden = t("ratings.hidden");
  return {
    columns: [
      first,
      t(`ratings.rates.${name}.numerator`),
      t(`ratings.rates.${name}.denominator`),
      t(`ratings.rates.${name}`),
    ],
    rows: rows.map(({ name: label, counts }) =>
      counts ? [label, ...shareCells(counts[name])] : [label, hidden, hidden, hidden],
    ),
  };
}
