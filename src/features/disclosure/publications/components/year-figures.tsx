import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { useState } from "react";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { BarChart } from "@/shared/ui/bar-chart";
import { Card } from "@/shared/ui/card";
import { figureOf, resultsOf } from "../annual";
import { AnnualFigures } from "./annual-figures";

/** The figures of a year: how requests ended as bars, then the official table. Both follow the column one looks at. */
export function YearFigures({ table }: { table: components["schemas"]["AnnualTable"] }) {
  const { columns, year, asOf } = table;
  const [column, setColumn] = useState(columns.length - 1);
  const caption = t("annual.results", { column: columns[column] ?? "" });
  const fresh = figureOf(table, "1", column);
  const handled = figureOf(table, "3.7", column);
  return (
    <>
      <Card>
        <View className="card-pad">
          <View className="strong">{t("annual.sum", { fresh, handled })}</View>
          {asOf && <View className="small t2">{t("annual.asOf", { day: formatDay(asOf) })}</View>}
          <BarChart caption={caption} unit={t("annual.unit")} bars={resultsOf(table, column)} />
        </View>
      </Card>
      <Card title={t("annual.table", { year: String(year) })}>
        <View className="card-pad">
          <AnnualFigures table={table} onColumn={setColumn} />
        </View>
      </Card>
    </>
  );
}
