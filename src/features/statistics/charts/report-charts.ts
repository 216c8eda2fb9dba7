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

/** A rate that has its counts is drawn; what has not is printed as the report has it. A note stands once. */
function barOf(figure: ReportFigure, place: number, all: readonly ReportFigure[]) {
  const { name, printed, note } = figure;
  const isNew = note !== undefined && note !== all[place - 1]?.note;
  const share = countsOf(figure);
  return {
    label: name,
    figure: printed,
    length: share && lengthOf(share),
    ...(share ? { counts: divided(share) } : {}),
    ...(isNew ? { about: [note] } : {}),
  };
}

/** 出自《…》、《…》, each source once. */
export function sourcesOf(figures: readonly ReportFigure[]): string {
  const sources = [...new Set(figures.map(({ source }) => source))];
  return t("figures.history.source", { source: sources.join("》、《") });
}

/** Figures of a report that one takes in at a glance; the others stand in the table. */
const few = 4;

/** Those with counts to be drawn first, else as they are printed. */
const firstOf = (figures: readonly ReportFigure[]): ReportFigure[] =>
  [...figures].sort((one, other) => Number(!countsOf(one)) - Number(!countsOf(other))).slice(0, few);

function sumsOf(figures: readonly ReportFigure[]): string[] {
  const more = figures.length - few;
  const others = more > 0 ? [t("statistics.report.more", { count: more })] : [];
  return [...others, sourcesOf(figures)];
}

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
    plot: { kind: "bars", bars: firstOf(figures).map(barOf) },
    sums: sumsOf(figures),
    table: {
      columns: [
        t("chart.item"),
        t("figures.history.printed"),
        t("figures.numerator"),
        t("figures.denominator"),
        t("statistics.compare.note"),
      ],
      rows: figures.map((figure) => [
        figure.name,
        figure.printed,
        cell(figure.numerator),
        cell(figure.denominator),
        figure.note ?? "",
      ]),
    },
    how: [t("figures.history.about"), sourcesOf(figures)],
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
