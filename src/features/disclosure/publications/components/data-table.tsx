import { View } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import { isWeapp } from "@/shared/platform/target";
import { type Spoken, spoken } from "@/shared/ui/a11y";
import "./data-table.scss";

interface DataTableProps {
  caption?: string;
  unit?: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  note?: string;
}

/** Figures stand at the right, words at the left. */
const figure = /^[-+]?[\d,]+(\.\d+)?%?$/;

function Cells({ cells, header = false }: { cells: readonly string[]; header?: boolean }) {
  const roleOf = (key: string): Spoken => ({
    role: header ? "columnheader" : key === "0" ? "rowheader" : "cell",
  });
  return (
    <View className={header ? "table-row table-head" : "table-row"} {...spoken({ role: "row" })}>
      {keyed(cells).map(({ key, item }) => (
        <View
          key={key}
          className={key !== "0" && (header || figure.test(item)) ? "table-cell table-figure" : "table-cell"}
          {...spoken(roleOf(key))}
        >
          {item}
        </View>
      ))}
    </View>
  );
}

/**
 * A table that scrolls sideways in its own room while its first column stays, so that it never widens the page. The
 * keyboard reaches it and scrolls it.
 */
export function DataTable({ caption, unit, columns, rows, note }: DataTableProps) {
  const label = caption ?? columns.join("、");
  return (
    <View className="table">
      {caption && <View className="strong">{caption}</View>}
      {unit && <View className="small t2">{unit}</View>}
      <View
        className="table-room"
        {...spoken({ role: "group", label })}
        {...(isWeapp ? {} : { tabIndex: 0 })}
      >
        <View className="table-grid small" {...spoken({ role: "table", label })}>
          <Cells cells={columns} header />
          {keyed(rows).map(({ key, item }) => (
            <Cells key={key} cells={item} />
          ))}
        </View>
      </View>
      {note && <View className="small t2 table-note">{note}</View>}
    </View>
  );
}
