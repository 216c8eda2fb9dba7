// Puts the rows of the tables together by item. Rows come items first (read-export.ts), in any order within that.
import { placeOf } from "./buckets";
import { cleanRow } from "./clean-row";
import type { Item } from "./item";
import { fieldsOf } from "./read-values";
import type { RejectCode } from "./reasons";
import type { OpenReport } from "./report";
import type { AllowedHosts } from "./spam/allowed-hosts";
import { at, type GuideTable, type Row, tables } from "./tables";
import { standing } from "./to-guide";

/** What the rows are joined by and with. */
export interface Joining {
  today: string;
  allowed: AllowedHosts;
  report: OpenReport;
}

/** An item in its place; none where the item is not for residents. */
export interface Placed {
  id: string;
  item?: Item;
}

/** As many rows of one kind as the contract lets a guide hold. */
const mostRows = 100;

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

/** The key of a row: the item's own id, or the item it hangs on. */
export function keyOf(row: { table: GuideTable; values: Row["values"] }): string {
  return (row.values[tables[row.table].key] ?? "").trim();
}

/** The items in the order of their places; orphans, doubles and what is not for residents go to the report. */
export async function joinRows(rows: AsyncIterable<Row>, joining: Joining): Promise<Placed[]> {
  const { today, allowed, report } = joining;
  const items = new Map<string, Item | "kept-out">();
  const reject = (row: Row, code: RejectCode, detail: string) =>
    report.reject({ at: at(row), code, ...(detail ? { detail } : {}) });

  for await (const raw of rows) {
    const key = keyOf(raw);
    const item = items.get(key);
    if (raw.table === "basic" && item === undefined) items.set(key, begin(raw));
    else if (raw.table !== "basic" && item === "kept-out") report.report.keptOut.withTheirItem += 1;
    else if (item === undefined) reject(raw, "orphan-row", key);
    else {
      const code = item === "kept-out" ? "guid-duplicate" : add(item, raw);
      if (code) reject(raw, code, key);
    }
  }
  return [...items]
    .map(([id, item]) => ({ place: placeOf(id), id, ...(item === "kept-out" ? {} : { item }) }))
    .sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1));

  function begin(row: Row): Item | "kept-out" {
    const suspicions: Item["suspicions"] = [];
    const basic = cleanRow(row, allowed, suspicions, report);
    const state = standing(fieldsOf(basic.values), today);
    if (state === "not-in-use") report.report.keptOut.notInUse += 1;
    else if (state === "not-applied-for") report.report.keptOut.notAppliedFor += 1;
    else return { basic, material: [], fee: [], question: [], suspicions };
    return "kept-out";
  }

  /** A row that has no place in the item says nothing about it. */
  function add(item: Item, row: Row): RejectCode | undefined {
    const suspicions: Item["suspicions"] = [];
    const code = hang(item, cleanRow(row, allowed, suspicions, report));
    if (code === undefined) item.suspicions.push(...suspicions);
    return code;
  }
}
