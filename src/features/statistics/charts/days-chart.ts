import { t } from "@/shared/i18n/translate";
import { barLength } from "@/shared/lib/chart-scale";
import { grouped } from "@/shared/lib/grouped";
import { monthName, shortMonth } from "@/shared/ui/months";
import type { Chart } from "../chart";
import type { CaseCounts, CaseFigures } from "../queries";
import { sourceOf } from "./case-words";

type Days = CaseCounts["days"];

/** A mean in tenths of a day, from its sum; undefined where there is nothing to be a mean of. */
const tenths = (sum: number, cases: number): number | undefined =>
  cases === 0 ? undefined : Math.round((sum / cases) * 10);

const said = (mean: number | undefined) =>
  mean === undefined ? t("figures.notCounted") : (mean / 10).toFixed(1);

/** 9月平均 4.3 天，比承诺的 9.0 天快 4.7 天。 The difference is that of the two figures shown. */
function sayOf(key: string, { actual, promised, cases }: Days): string {
  const month = shortMonth(key);
  const [mean, promise] = [tenths(actual, cases), tenths(promised, cases)];
  if (mean === undefined || promise === undefined) return t("statistics.days.none", { month });
  const less = promise - mean;
  const words = { month, mean: said(mean), promise: said(promise), days: said(Math.abs(less)) };
  if (less === 0) return t("statistics.days.same", words);
  return t(less > 0 ? "statistics.days.faster" : "statistics.days.slower", words);
}

function sumsOf({ actual, promised, cases }: Days): string[] {
  if (cases === 0) return [];
  const sum = (name: "actual" | "promised", days: number) =>
    t(`statistics.days.${name}`, { days: grouped(days), cases: grouped(cases) });
  return [sum("actual", actual), sum("promised", promised)];
}

/** The whole days at the top of a scale: 5, 10, 20, 30 and so on. */
function scaleTop(means: readonly (number | undefined)[]): number {
  const most = Math.max(1, ...means.map((mean) => (mean ?? 0) / 10));
  return most <= 5 ? 5 : Math.ceil(most / 10) * 10;
}

type Row = CaseFigures["rows"][number];

/** The line of the months under that of the promise. */
function lineOf(rows: readonly Row[]) {
  const means = rows.map(({ counts: { days } }) => tenths(days.actual, days.cases));
  const promises = rows.map(({ counts: { days } }) => tenths(days.promised, days.cases));
  const top = scaleTop([...means, ...promises]);
  const height = (mean: number | undefined) => (mean === undefined ? undefined : barLength(mean / 10, top));
  const points = rows.map(({ key, counts: { days } }, place) => {
    const mean = means[place];
    const isLast = place === rows.length - 1;
    const figure = isLast ? t("statistics.days.value", { days: said(mean) }) : said(mean);
    return {
      label: shortMonth(key),
      value: height(mean),
      said: `${monthName(key)} ${sayOf(key, days)}`,
      ...(place === 0 || isLast ? { shown: figure } : {}),
    };
  });
  const promise = promises.find((mean) => mean !== undefined);
  return {
    caption: t("statistics.days"),
    points,
    top: "",
    level: { values: promises.map(height), text: t("statistics.days.promise", { days: said(promise) }) },
  };
}

/** How many working days a case took, month by month, beside what was promised; sums ÷ cases. */
export function daysChart(figures: CaseFigures): Chart {
  const { rows } = figures;
  const last = rows[rows.length - 1];
  return {
    id: "days",
    title: t("statistics.days"),
    aside: t("statistics.days.aside"),
    ...(last ? { say: sayOf(last.key, last.counts.days) } : {}),
    plot: { kind: "line", line: lineOf(rows) },
    sums: last ? sumsOf(last.counts.days) : [],
    table: {
      columns: [
        t("figures.row.month"),
        t("statistics.closed"),
        t("statistics.days.total"),
        t("statistics.days.mean"),
        t("statistics.days.promisedTotal"),
        t("statistics.days.promisedMean"),
      ],
      rows: rows.map(({ key, counts: { days } }) => [
        monthName(key),
        grouped(days.cases),
        grouped(days.actual),
        said(tenths(days.actual, days.cases)),
        grouped(days.promised),
        said(tenths(days.promised, days.cases)),
      ]),
    },
    how: [t("statistics.days.how"), sourceOf(figures)],
  };
}
