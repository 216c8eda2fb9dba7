import { View } from "@tarojs/components";
import { inParts } from "@/shared/lib/in-parts";
import { keyed } from "@/shared/lib/keyed";
import { isWeapp } from "@/shared/platform/target";
import { spoken } from "./a11y";
import "./data-table.scss";

export interface DataTableProps {
  caption?: string;
  unit?: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  note?: string;
}

/** Rows of a part of a long table. */
const partSize = 40;

const figure = /^[-+]?[\d,]+(\.\d+)?%?$/;

/** Characters of a word that stands in place of a figure, such as 不公布. */
const longestStandIn = 4;

/** Whether a column holds figures, or short words in place of some: they stand at the right; words stand at the left. */
function isFigures(rows: DataTableProps["rows"], column: number): boolean {
  const filled = rows.map((cells) => cells[column] ?? "").filter((cell) => cell !== "");
  if (column === 0 || filled.every((cell) => !figure.test(cell))) return column > 0 && filled.length === 0;
  return filled.every((cell) => figure.test(cell) || cell.length <= longestStandIn);
}

interface CellsProps {
  cells: readonly string[];
  /** By column. */
  figures: readonly boolean[];
  header?: boolean;
}

function Cells({ cells, figures, header = false }: CellsProps) {
  return (
    <View className={header ? "table-row table-head" : "table-row"} {...spoken({ role: "row" })}>
      {keyed(cells).map(({ key, item }) => (
        <View
          key={key}
          className={figures[Number(key)] ? "table-cell table-figure" : "table-cell"}
          {...spoken({ role: header ? "columnheader" : key === "0" ? "rowheader" : "cell" })}
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
  const figures = columns.map((_, column) => isFigures(rows, column));
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
          <Cells cells={columns} figures={figures} header />
          {keyed(inParts(rows, partSize)).map((part) => (
            <View key={part.key} className="table-part" {...spoken({ role: "rowgroup" })}>
              {keyed(part.item).map(({ key, item }) => (
                <Cells key={key} cells={item} figures={figures} />
              ))}
            </View>
          ))}
        </View>
      </View>
      {note && <View className="small t2 table-note">{note}</View>}
    </View>
  );
}
