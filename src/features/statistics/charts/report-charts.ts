import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { divided, lengthOf } from "@/shared/ui/shares";
import type { Chart } from "../chart";
import type { ReportFigure } from "../queries";

const cell = (count: number | undefined) =>
  count === undefined ? t("figures.history.unsaid") : grouped(count);

/** The two counts of a rate; undefined where the report does not say both. */
export function countsOf({ numerator, denominator }: ReportFigure) {
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

/** A rate that has its counts is drawn; what has not is printed as the report has it. */
function barOf(figure: ReportFigure) {
  const { name, printed, note } = figure;
  const share = countsOf(figure);
  return {
    label: name,
    figure: printed,
    length: share && lengthOf(share),
    ...(share ? { counts: divided(share) } : {}),
    ...(note ? { about: [note] } : {}),
  };
}

/** The sources, each once. */
export const sourcesOf = (figures: readonly ReportFigure[]): string[] =>
  [...new Set(figures.map(({ source }) => source))].map((source) => t("figures.history.source", { source }));

function chartOf(figures: readonly [ReportFigure, ...ReportFigure[]]): Chart {
  const { regionName, year, topic } = figures[0];
  return {
    id: `report-${topic}-${year}`,
    title: t("statistics.report", {
      region: regionName,
      year: String(year),
      topic: t(`statistics.report.${topic}`),
    }),
    real: true,
    plot: { kind: "bars", bars: figures.map(barOf) },
    sums: sourcesOf(figures),
    table: {
      columns: [
        t("chart.item"),
        t("figures.history.printed"),
        t("figures.numerator"),
        t("figures.denominator"),
      ],
      rows: figures.map((figure) => [
        figure.name,
        figure.printed,
        cell(figure.numerator),
        cell(figure.denominator),
      ]),
    },
    how: [t("figures.history.about"), ...sourcesOf(figures)],
  };
}

/** What a place's reports printed: a chart for each year and topic, as they come. */
export function reportCharts(figures: readonly ReportFigure[]): Chart[] {
  const groups = new Map<string, [ReportFigure, ...ReportFigure[]]>();
  for (const figure of figures) {
    const key = `${figure.year}-${figure.topic}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map(chartOf);
}
