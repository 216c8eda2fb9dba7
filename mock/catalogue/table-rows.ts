// One exchange table as rows of known columns. The header decides which field is which column.
import { isUtf8 } from "node:buffer";
import type { FileHandle } from "node:fs/promises";
import { type CsvRecord, csvRecords } from "./csv-records";
import { bomLength, looksLikeGbk, sniffEncoding } from "./encoding";
import type { RejectCode } from "./reasons";
import { type Row, type TableName, tables } from "./tables";

/** A line that is turned back before it is a row. */
export interface Fault {
  line: number;
  fault: RejectCode;
  /** Nothing of the file can be read. */
  whole?: true;
  detail?: string;
}

/** What a table tells while it is read. */
export interface TableEvents {
  /** How many bytes of the file have been read. */
  bytesRead(bytes: number): void;
  /** The columns of the header that are read, and those that no one here uses. */
  columns(used: ReadonlySet<string>, unused: string[]): void;
  /** A field that was too long to look at whole. */
  cutField(column: string): void;
}

/** A field longer than this many bytes is cut before anything looks at it: what follows takes time with length. */
const longestField = 256 * 1024;

/** The text of a field, cut at a character's end when it is too long; undefined when its bytes are not UTF-8. */
function textOf(field: string, onCut: () => void): string | undefined {
  const bytes = Buffer.from(field, "latin1");
  if (!isUtf8(bytes)) return undefined;
  if (bytes.length <= longestField) return bytes.toString("utf8");
  onCut();
  return `${bytes.toString("utf8", 0, longestField).replace(/\uFFFD+$/, "")}…`;
}

function encodingFault(record: CsvRecord): Fault {
  const gbk = looksLikeGbk(Buffer.from(record.fields.join(","), "latin1"));
  return { line: record.line, fault: gbk ? "encoding-gbk" : "encoding-invalid" };
}

/** Field number by column, for the columns that the table knows; the first of two equal names counts. */
function columnsOf(header: CsvRecord, table: TableName, events: TableEvents): Map<string, number> {
  const known: readonly string[] = tables[table].columns;
  const columns = new Map<string, number>();
  const unused: string[] = [];
  header.fields.forEach((field, index) => {
    const name = Buffer.from(field, "latin1").toString("utf8").trim();
    const column = name.toLowerCase();
    if (known.includes(column) && !columns.has(column)) columns.set(column, index);
    else unused.push(name);
  });
  events.columns(new Set(columns.keys()), unused);
  return columns;
}

function toRow<Table extends TableName>(
  table: Table,
  record: CsvRecord,
  columns: Map<string, number>,
  events: TableEvents,
): Row<Table> | Fault {
  const values: Record<string, string> = {};
  for (const [column, index] of columns) {
    const text = textOf(record.fields[index] ?? "", () => events.cutField(column));
    if (text === undefined) return encodingFault(record);
    values[column] = text;
  }
  return { table, line: record.line, values };
}

async function startFault(file: FileHandle): Promise<{ offset: number; fault?: Fault }> {
  const head = Buffer.alloc(64 * 1024);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const encoding = sniffEncoding(head.subarray(0, bytesRead));
  if (encoding === "gbk") return { offset: 0, fault: { line: 1, fault: "encoding-gbk", whole: true } };
  if (encoding === "utf-16") return { offset: 0, fault: { line: 1, fault: "encoding-utf16", whole: true } };
  return { offset: bomLength(head) };
}

/**
 * The rows of an open table. A fault on the header line is the end: without columns nothing can be read.
 * `column-missing` names the required columns that the header lacks.
 */
export async function* tableRows<Table extends TableName>(
  file: FileHandle,
  table: Table,
  events: TableEvents,
): AsyncGenerator<Row<Table> | Fault> {
  const { offset, fault } = await startFault(file);
  if (fault) return yield fault;
  let header: CsvRecord | undefined;
  let columns = new Map<string, number>();
  for await (const record of csvRecords(file, offset, events.bytesRead)) {
    if ("fault" in record) {
      if (!header) return yield { line: record.line, fault: "header-broken", whole: true };
      yield record;
    } else if (!header) {
      header = record;
      columns = columnsOf(header, table, events);
      const missing = tables[table].required.filter((column) => !columns.has(column)).join("、");
      if (missing) return yield { line: record.line, fault: "column-missing", whole: true, detail: missing };
    } else if (record.fields.length !== header.fields.length) {
      const detail = `表头 ${header.fields.length} 个，这一行 ${record.fields.length} 个`;
      yield { line: record.line, fault: "field-count", detail };
    } else yield toRow(table, record, columns, events);
  }
  if (!header) yield { line: 1, fault: "header-broken", whole: true };
}
