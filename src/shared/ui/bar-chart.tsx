import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { barLength, scaleEnd, shareOf } from "@/shared/lib/chart-scale";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "./a11y";
import { DataTable } from "./data-table";
import { TextButton } from "./text-button";
import "./bar-chart.scss";

type Chart = components["schemas"]["BarChart"];
type Bar = Chart["bars"][number];

/** The figure beside a bar; a part shows what it is a part of (numerator ÷ denominator). */
function figureOf(bar: Bar, unit: string): string {
  const { value, of } = bar;
  const share = shareOf(bar);
  if (of === undefined || share === undefined) return t("chart.value", { value: String(value), unit });
  return t("chart.part", { value: String(value), of: String(of), share });
}

function Bars({ bars, unit }: Pick<Chart, "bars" | "unit">) {
  const end = scaleEnd(bars);
  return (
    <View {...spoken({ role: "list" })}>
      {keyed(bars).map(({ key, item }) => (
        <View key={key} className="bar" {...spoken({ role: "listitem" })}>
          <View className="bar-words small">
            <Text className="bar-label">{item.label}</Text>
            <Text className="strong bar-figure">{figureOf(item, unit)}</Text>
          </View>
          <View className="bar-track" {...spoken({ hidden: true })}>
            <View className="bar-fill" style={{ width: `${barLength(item.value, end)}%` }} />
          </View>
        </View>
      ))}
    </View>
  );
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

/** Bars from 0, and the same numbers as a table. */
export function BarChart(chart: Chart) {
  const [asTable, setAsTable] = useState(false);
  const { caption, bars, unit } = chart;
  return (
    <View className="chart">
      <View className="chart-head">
        <View className="strong chart-caption">{caption}</View>
        <TextButton
          icon="table"
          text={t(asTable ? "chart.asBars" : "chart.asTable")}
          label={t(asTable ? "chart.asBarsOf" : "chart.asTableOf", { caption })}
          onPress={() => setAsTable(!asTable)}
        />
      </View>
      {asTable ? <DataTable {...chartTable(chart)} /> : <Bars bars={bars} unit={unit} />}
    </View>
  );
}
