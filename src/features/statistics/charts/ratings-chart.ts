import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { divided, lengthOf, percentOf, type Share, shareCells } from "@/shared/ui/shares";
import type { BigRate, Chart } from "../chart";
import type { RatingFigures } from "../queries";

type Row = RatingFigures["total"];
type Counts = NonNullable<Row["counts"]>;

const rates = ["good", "rectified", "active"] as const;

function rateOf(name: (typeof rates)[number], share: Share): BigRate {
  const counted = {
    numerator: grouped(share.numerator),
    denominator: grouped(share.denominator),
  };
  return {
    name: t(`statistics.ratings.${name}`),
    percent: percentOf(share),
    length: lengthOf(share),
    counted: t(
      share.denominator === 0 ? `statistics.ratings.${name}.none` : `statistics.ratings.${name}.counted`,
      counted,
    ),
  };
}

/** A row that is too small is told as such, and its cells stay empty. */
function cellsOf({ name, counts }: Row, smallest: number): string[] {
  if (!counts) return [t("statistics.ratings.few", { name, smallest }), "", "", "", ""];
  return [name, ...shareCells(counts.good), ...[divided(counts.rectified)]];
}

const sumsOf = ({ defaults }: Counts) => [t("statistics.ratings.defaults", { count: grouped(defaults) })];

/** How people rated; cells that could tell who are not there. */
export function ratingsChart({ total, rows, smallest, asOf }: RatingFigures): Chart {
  const { counts } = total;
  return {
    id: "ratings",
    title: t("statistics.ratings"),
    say: counts
      ? t("statistics.ratings.say", { valid: grouped(counts.valid) })
      : t("statistics.ratings.tooFew", { smallest }),
    plot: { kind: "rates", rates: counts ? rates.map((name) => rateOf(name, counts[name])) : [] },
    sums: counts ? sumsOf(counts) : [],
    table: {
      columns: [
        t("statistics.department"),
        t("statistics.ratings.goodOnes"),
        t("statistics.ratings.valid"),
        t("statistics.ratings.good"),
        t("statistics.ratings.rectifiedOnes"),
      ],
      rows: [...rows, { ...total, name: t("figures.total") }].map((row) => cellsOf(row, smallest)),
    },
    how: [
      t("statistics.ratings.how", { smallest }),
      t("statistics.source", { what: t("statistics.log.ratings"), day: formatDay(asOf) }),
    ],
  };
}
