import { t } from "@/shared/i18n/translate";
import { barLength } from "@/shared/lib/chart-scale";
import { grouped } from "@/shared/lib/grouped";
import type { Chart } from "../chart";
import type { CaseCounts, CaseFigures } from "../queries";
import { isRunning, sourceOf } from "./case-words";

/** 办结比收到少 14 件，月底在办 71 件。 */
function sayOf({ received, closed, open }: CaseCounts, when: "Now" | "Then"): string {
  const more = received - closed;
  const left = t(`statistics.flow.open${when}`, { open: grouped(open) });
  if (more === 0) return t("statistics.flow.even", { left });
  const count = grouped(Math.abs(more));
  return t(more > 0 ? "statistics.flow.fewer" : "statistics.flow.more", { count, left });
}

const cellsOf = ({ carried, received, closed, open }: CaseCounts) =>
  [carried, received, closed, open].map(grouped);

/** What came in, what was done, what is left; and the sum that anybody can check. */
export function flowChart(figures: CaseFigures): Chart {
  const { total, rows } = figures;
  const when = isRunning(figures) ? "Now" : "Then";
  const end = Math.max(1, total.received, total.closed, total.open);
  const bar = (label: string, value: number) => ({
    label,
    figure: grouped(value),
    unit: t("statistics.cases"),
    length: barLength(value, end),
  });
  const { carried, received, closed, open } = total;
  return {
    id: "flow",
    title: t("statistics.flow"),
    say: sayOf(total, when),
    plot: {
      kind: "bars",
      bars: [
        bar(t("statistics.flow.received"), received),
        bar(t("statistics.flow.closed"), closed),
        { ...bar(t(`statistics.flow.left${when}`), open), hollow: true },
      ],
    },
    sums: [
      t("statistics.flow.sum", {
        carried: grouped(carried),
        received: grouped(received),
        closed: grouped(closed),
        open: grouped(open),
      }),
    ],
    table: {
      columns: [
        t("statistics.topic"),
        t("statistics.carried"),
        t("statistics.received"),
        t("statistics.closed"),
        t("statistics.open"),
      ],
      rows: [
        ...rows.map(({ name, counts }) => [name, ...cellsOf(counts)]),
        [t("figures.total"), ...cellsOf(total)],
      ],
    },
    how: [t("statistics.flow.how"), sourceOf(figures)],
  };
}
