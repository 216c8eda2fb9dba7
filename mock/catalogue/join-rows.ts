// Puts the rows of the tables together by item. Rows come items first (read-export.ts), in any order within that.
import { placeOf } from "./buckets";
import { neutralise } from "./neutralise";
import { fieldsOf } from "./read-values";
import type { RejectCode } from "./reasons";
import type { OpenReport } from "./report";
import { at, type Row, type TableName, tables } from "./tables";
import { standing } from "./to-guide";

/** An item with everything that hangs on it, each list in the order that the agency gave. */
export interface Item {
  basic: Row;
  extend?: Row;
  words?: Row;
  material: Row[];
  fee: Row[];
  question: Row[];
}

/** As many rows of one kind as the contract lets a guide hold. */
const mostRows = 100;

function clean(row: Row, report: OpenReport): Row {
  const values: Record<string, string> = {};
  for (const [column, raw] of Object.entries(row.values)) {
    const { text, changed } = neutralise(raw);
    values[column] = text;
    if (changed) report.countNeutralised(`${tables[row.table].file} ${column}`);
  }
  return { ...row, values };
}

function hang(item: Item, row: Row): RejectCode | undefined {
  if (row.table === "basic") return "guid-duplicate";
  if (row.table === "extend" || row.table === "words") {
    if (item[row.table]) return "row-duplicate";
    item[row.table] = row;
    return undefined;
  }
  if (item[row.table].length >= mostRows) return "rows-too-many";
  item[row.table].push(row);
  return undefined;
}

function inOrder(rows: Row[]): Row[] {
  const order = (row: Row) => Number.parseInt(row.values.order_num ?? "", 10) || Number.MAX_SAFE_INTEGER;
  return rows.sort((a, b) => order(a) - order(b) || a.line - b.line);
}

/** The key of a row: the item's own id, or the item it hangs on. */
export function keyOf(row: { table: TableName; values: Row["values"] }): string {
  return (row.values[tables[row.table].key] ?? "").trim();
}

/** The items in the order of their places; orphans, doubles and what is not for residents go to the report. */
export async function joinRows(rows: AsyncIterable<Row>, today: string, report: OpenReport): Promise<Item[]> {
  const items = new Map<string, Item | "kept-out">();
  const reject = (row: Row, code: RejectCode, detail: string) =>
    report.reject({ at: at(row), code, ...(detail ? { detail } : {}) });

  for await (const raw of rows) {
    const key = keyOf(raw);
    const item = items.get(key);
    if (raw.table === "basic" && item === undefined) items.set(key, begin(clean(raw, report)));
    else if (raw.table !== "basic" && item === "kept-out") report.report.keptOut.withTheirItem += 1;
    else if (item === undefined) reject(raw, "orphan-row", key);
    else {
      const code = item === "kept-out" ? "guid-duplicate" : hang(item, clean(raw, report));
      if (code) reject(raw, code, key);
    }
  }
  const kept: { place: number; key: string; item: Item }[] = [];
  for (const [key, item] of items) if (item !== "kept-out") kept.push({ place: placeOf(key), key, item });
  kept.sort((one, other) => one.place - other.place || (one.key < other.key ? -1 : 1));
  return kept.map(({ item }) => item);

  function begin(basic: Row): Item | "kept-out" {
    const state = standing(fieldsOf(basic.values), today);
    if (state === "not-in-use") report.report.keptOut.notInUse += 1;
    else if (state === "not-applied-for") report.report.keptOut.notAppliedFor += 1;
    else return { basic, material: [], fee: [], question: [] };
    return "kept-out";
  }
}

/** The rows of an item's table, ordered by order_num, then by line. */
export function rowsOf(item: Item, table: "material" | "fee" | "question"): Row[] {
  return inOrder(item[table]);
}
