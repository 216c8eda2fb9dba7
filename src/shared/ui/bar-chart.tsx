import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";
import { barLength, scaleEnd, shareOf } from "@/shared/lib/chart-scale";
import { Bars } from "./bars";
import { ChartFrame } from "./chart-frame";

type Chart = components["schemas"]["BarChart"];
type Bar = Chart["bars"][number];

/** The figure beside a bar; a part shows what it is a part of (numerator ÷ denominator). */
function figureOf(bar: Bar, unit: string): string {
  const { value, of } = bar;
  const share = shareOf(bar);
  if (of === undefined || share === undefined) return t("chart.value", { value: String(value), unit });
  return t("chart.part", { value: String(value), of: String(of), share });
}

function chartTable({ bars, unit }: Chart): { columns: string[]; rows: string[][] } {
  const hasWhole = bars.some(({ of }) => of !== undefined);
  return {
    columns: [t("chart.item"), unit, ...(hasWhole ? [t("chart.whole")] : [])],
    rows: bars.map(({ label, value, of }) => [
      label,
      String(value),
      ...(hasWhole ? [of === undefined ? "" : String(of)] : []),
    ]),
  };
}

/** Bars on one scale from 0, and the same numbers as a table. */
export function BarChart(chart: Chart) {
  const { caption, bars, unit } = chart;
  const end = scaleEnd(bars);
  return (
    <ChartFrame caption={caption} table={chartTable(chart)}>
      <Bars
        bars={bars.map((bar) => ({
          label: bar.label,
          figure: figureOf(bar, unit),
          length: barLength(bar.value, end),
        }))}
      />
    </ChartFrame>
  );
}
