import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { DataTable } from "@/shared/ui/data-table";
import { Icon } from "@/shared/ui/icon";
import { Note } from "@/shared/ui/note";
import { Pill, PillBar } from "@/shared/ui/pill";
import { TextButton } from "@/shared/ui/text-button";
import { cellsOf, equationOf, linesOf } from "../annual";
import "./annual-figures.scss";

type AnnualTable = components["schemas"]["AnnualTable"];

/** One column of the table as lines. */
function Lines({ table, column }: { table: AnnualTable; column: number }) {
  return (
    <View {...spoken({ role: "list" })}>
      {linesOf(table, column).map(({ code, title, level, value, sum }) => (
        <View key={code} className={`annual-line annual-${level}`} {...spoken({ role: "listitem" })}>
          <Text className={level === 1 || sum ? "annual-name strong" : "annual-name"}>{title}</Text>
          <Text className={value === 0 ? "annual-value t3" : "annual-value strong"}>{value}</Text>
        </View>
      ))}
    </View>
  );
}

/** The sum in words and figures, and whether it comes out. */
function Equation({ table, column }: { table: AnnualTable; column: number }) {
  if (!table.holds) {
    return (
      <Note icon="alert" kind="alert" title={t("annual.broken")}>
        <View className="small">{equationOf(table, column)}</View>
      </Note>
    );
  }
  return (
    <View className="well annual-equation">
      <View className="strong">{equationOf(table, column)}</View>
      <View className="small t2">{t("annual.equationAbout")}</View>
      <View className="small annual-holds">
        <Icon name="check" size={18} className="annual-check" />
        <Text>{t("annual.holds")}</Text>
      </View>
    </View>
  );
}

interface AnnualFiguresProps {
  table: AnnualTable;
  /** Told of the column that the person looks at. */
  onColumn?: (column: number) => void;
}

/** The official table at the width of a phone: one column, all seven a tap away, and the sum that checks it. */
export function AnnualFigures({ table, onColumn }: AnnualFiguresProps) {
  // 总计 stands last in the table, and first here.
  const last = table.columns.length - 1;
  const [column, setColumn] = useState(last);
  const [whole, setWhole] = useState(false);
  const choose = (place: number) => {
    setColumn(place);
    onColumn?.(place);
  };
  return (
    <View className="annual">
      <PillBar label={t("annual.columns")}>
        {[last, ...table.columns.keys()].slice(0, -1).map((place) => (
          <Pill
            key={place}
            text={table.columns[place] ?? ""}
            on={place === column}
            onPress={() => choose(place)}
          />
        ))}
      </PillBar>
      <Equation table={table} column={column} />
      <TextButton
        icon="table"
        text={t(whole ? "annual.oneColumn" : "annual.allColumns")}
        onPress={() => setWhole(!whole)}
      />
      {whole ? <DataTable {...cellsOf(table)} /> : <Lines table={table} column={column} />}
      <View className="small t3 annual-source">{t("annual.source")}</View>
    </View>
  );
}
