// Small and large exports for the tests of the importer.
import { closeSync, mkdirSync, mkdtempSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { type TableName, tables } from "./tables";

/** One row by column; what a row lacks of its table's columns stays empty. */
export type FixtureRow = Readonly<Record<string, string | number>>;

/** An item that breaks no rule: 20 days promised of 60, one visit with its reason. */
export const soundItem = {
  basic: {
    row_guid: "g-1",
    task_name: "居民身份证首次申领",
    task_type: "07",
    catalog_code: "000107001001",
    use_level: "4",
    dept_name: "额济纳旗公安局",
    dept_code: "11152923MB0000000X",
    by_law: "《中华人民共和国居民身份证法》第十条：申请领取居民身份证",
    anticipate_day: 60,
    anticipate_type: 2,
    promise_day: 20,
    promise_type: 2,
    is_fee: 0,
    server_type: "1",
    project_type: 2,
    handle_type: "1,3",
    limit_scene_num: 1,
    link_way: "0483-0000011",
    supervise_way: "12345",
    task_state: 1,
    plan_effective_date: "2025-06-01",
  },
  extend: { task_guid: "g-1", is_express: 1, limit_scene_explain: "要采指纹", result_name: "居民身份证" },
} satisfies Partial<Record<TableName, FixtureRow>>;

function field(value: string | number | undefined): string {
  return `"${String(value ?? "").replace(/"/g, '""')}"`;
}

/** Rows as the text of a table: the header named by the rows, every field quoted. */
export function csvOf(rows: readonly FixtureRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}

/** A new folder under `parent` with the given tables: rows, or a file's content as it stands. */
export function writeExport(
  parent: string,
  content: Partial<Record<TableName, readonly FixtureRow[] | string | Buffer>>,
): string {
  const dir = mkdtempSync(join(parent, "export-"));
  for (const [table, rows] of Object.entries(content)) {
    const text = typeof rows === "string" || Buffer.isBuffer(rows) ? rows : csvOf(rows);
    writeFileSync(join(dir, tables[table as TableName].file), text);
  }
  return dir;
}

/** Writes `count` items with long texts and materials into a folder, the items in one order, the rest in another. */
export function writeLargeExport(dir: string, count: number): void {
  mkdirSync(dir, { recursive: true });
  const checks = Array.from({ length: 8 }, (_, number) => `核对第${number + 1}份。`).join("");
  const flow = Array.from({ length: 12 }, (_, step) => `${step + 1}.审查（窗口，1个工作日）：${checks}`);
  writeRows(dir, "basic", count, (number) => ({
    ...soundItem.basic,
    row_guid: `item-${number}`,
    handle_flow: flow.join("\n"),
  }));
  writeRows(dir, "extend", count, (number) => ({
    ...soundItem.extend,
    task_guid: `item-${count - 1 - number}`,
  }));
  writeRows(dir, "material", count * 2, (number) => ({
    task_guid: `item-${(number * 7919) % count}`,
    order_num: number,
    material_name: "居民户口簿",
    is_need: 1,
    fill_explain: "<p>验看后当场退还</p>".repeat(10),
  }));
}

function writeRows(dir: string, table: TableName, count: number, row: (number: number) => FixtureRow): void {
  const file = openSync(join(dir, tables[table].file), "w");
  for (let start = 0; start < count; start += 500) {
    const rows = Array.from({ length: Math.min(500, count - start) }, (_, index) => row(start + index));
    const text = csvOf(rows);
    writeSync(file, start === 0 ? text : text.slice(text.indexOf("\r\n") + 2));
  }
  closeSync(file);
}
