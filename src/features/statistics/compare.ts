import { t } from "@/shared/i18n/translate";
import { barLength } from "@/shared/lib/chart-scale";
import { divided } from "@/shared/ui/shares";
import type { Chart } from "./chart";
import { countsOf, sourcesOf } from "./charts/report-charts";
import type { ReportFigure } from "./queries";

/** What can be compared between places and years. */
export interface Measure {
  code: string;
  name: string;
  topic: ReportFigure["topic"];
  figures: ReportFigure[];
}

/** The measures of a topic; those that most places have first. */
export function measuresOf(figures: readonly ReportFigure[], topic: ReportFigure["topic"]): Measure[] {
  const measures = new Map<string, Measure>();
  for (const figure of figures) {
    if (figure.topic !== topic) continue;
    const { measure: code, measureName: name } = figure;
    const known = measures.get(code);
    if (known) known.figures.push(figure);
    else measures.set(code, { code, name, topic, figures: [figure] });
  }
  return [...measures.values()].sort((one, other) => other.figures.length - one.figures.length);
}

/** The topics that have figures, in the order in which they come. */
export const topicsOf = (figures: readonly ReportFigure[]): ReportFigure["topic"][] => [
  ...new Set(figures.map(({ topic }) => topic)),
];

/** A value to draw: a share's percent from its counts; a percent without a denominator is not drawn. */
function drawnValue(figure: ReportFigure): number | undefined {
  const counts = countsOf(figure);
  if (counts) return counts.denominator === 0 ? undefined : (counts.numerator / counts.denominator) * 100;
  return figure.unit === "%" ? undefined : figure.value;
}

const nameOf = ({ regionName, year }: ReportFigure) =>
  t("statistics.compare.place", { region: regionName, year: String(year) });

function aboutOf({ note, name }: ReportFigure, measure: string): string[] {
  return [...(name === measure ? [] : [name]), ...(note ? [note] : [])];
}

/** One measure, every place and year that printed it. */
export function compareChart({ code, name, figures }: Measure): Chart {
  const values = figures.map(drawnValue);
  const isRate = figures.some(countsOf);
  const end = isRate ? 100 : Math.max(1, ...values.map((value) => value ?? 0));
  const bars = figures.map((figure, place) => {
    const value = values[place];
    const counts = countsOf(figure);
    const about = aboutOf(figure, name);
    return {
      label: nameOf(figure),
      figure: figure.printed,
      length: value === undefined ? undefined : barLength(value, end),
      ...(counts ? { counts: divided(counts) } : {}),
      ...(about.length > 0 ? { about } : {}),
    };
  });
  return {
    id: code,
    title: name,
    real: true,
    plot: { kind: "bars", bars },
    sums: [sourcesOf(figures)],
    table: {
      columns: [
        t("statistics.compare.where"),
        t("figures.history.printed"),
        t("figures.numerator"),
        t("figures.denominator"),
        t("statistics.compare.note"),
      ],
      rows: figures.map((figure) => [
        nameOf(figure),
        figure.printed,
        figure.numerator === undefined ? t("figures.history.unsaid") : String(figure.numerator),
        figure.denominator === undefined ? t("figures.history.unsaid") : String(figure.denominator),
        aboutOf(figure, name).join("；"),
      ]),
    },
    how: [t("statistics.compare.how"), sourcesOf(figures)],
  };
}
