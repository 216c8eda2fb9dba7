import { View } from "@tarojs/components";
import { type ReactNode, useState } from "react";
import { t } from "@/shared/i18n/translate";
import { DataTable, type DataTableProps } from "./data-table";
import { TextButton } from "./text-button";
import "./chart-frame.scss";

interface ChartFrameProps {
  caption: string;
  /** The same numbers as a table. */
  table: DataTableProps;
  /** The drawing. */
  children: ReactNode;
}

/** A drawing of numbers under its caption, and the numbers as a table one tap away. */
export function ChartFrame({ caption, table, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
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
      {asTable ? <DataTable {...table} /> : children}
    </View>
  );
}
