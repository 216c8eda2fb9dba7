import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { divided, dividedPercent, lengthOf, percentOf, type Share, sumOf } from "@/shared/ui/shares";
import type { Chart } from "../chart";
import type { CaseFigures } from "../queries";
import { sourceOf } from "./case-words";

/** Bars beside each other; the others are one more. */
const few = 5;

interface Named {
  name: string;
  share: Share;
}

/** Those with the most cases, and the others as one, added up by their counts. */
function glanceOf(rows: readonly Named[], others: (count: number) => string): Named[] {
  if (rows.length <= few + 1) return [...rows];
  const rest = rows.slice(few);
  return [...rows.slice(0, few), { name: others(rest.length), share: sumOf(rest.map(({ share }) => share)) }];
}

const barOf = ({ name, share }: Named) => ({
  label: name,
  counts: divided(share),
  figure: percentOf(share) ?? "",
  length: lengthOf(share),
});

const cellsOf = ({ name, share: { numerator, denominator } }: Named) => [
  name,
  grouped(numerator),
  grouped(denominator),
  grouped(denominator - numerator),
  percentOf({ numerator, denominator }) ?? t("figures.notCounted"),
];

/** How many of the closed cases were closed on time, by department or by type of matter; the largest first. */
export function punctualChart(figures: CaseFigures, by: "department" | "type"): Chart {
  const { total, rows } = figures;
  const named = rows
    .map(({ name, counts }) => ({ name, share: counts.punctual }))
    .filter(({ share }) => share.denominator > 0)
    .sort((one, other) => other.share.denominator - one.share.denominator);
  const sum = dividedPercent(total.punctual);
  return {
    id: `punctual-${by}`,
    title: t(`statistics.punctual.${by}`),
    aside: t("statistics.punctual.order"),
    ...(sum ? {} : { say: t("statistics.punctual.none") }),
    plot: {
      kind: "bars",
      bars: glanceOf(named, (count) => t(`statistics.punctual.${by}.others`, { count })).map(barOf),
    },
    sums: sum ? [t(`statistics.punctual.${by}.sum`, { sum })] : [],
    table: {
      columns: [
        t(`statistics.${by}`),
        t("statistics.punctual.onTime"),
        t("statistics.closed"),
        t("statistics.punctual.late"),
        t("figures.rate"),
      ],
      rows: [...named, { name: t("figures.total"), share: total.punctual }].map(cellsOf),
    },
    how: [t("statistics.punctual.how"), sourceOf(figures)],
  };
}
