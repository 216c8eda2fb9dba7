// All tables of an export folder as one stream of rows: items first, then what hangs on them.
import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { rejectReasons } from "./reasons";
import type { OpenReport } from "./report";
import { type Fault, tableRows } from "./table-rows";
import { at, type GuideTable, guideTables, type Row, tables } from "./tables";

/** The import cannot begin; the message is one sentence in Chinese for whoever started it. */
export class CatalogueError extends Error {
  override name = "CatalogueError";
}

/** The tables that a folder holds, with their sizes in bytes. */
export interface ExportFolder {
  dir: string;
  sizes: Partial<Record<GuideTable, number>>;
  bytes: number;
}

/** Looks what is in the folder; throws CatalogueError when it cannot be read or lacks the basic table. */
export async function openExport(dir: string): Promise<ExportFolder> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    const why = { ENOENT: "没有这个文件夹", ENOTDIR: "这不是文件夹" }[error.code ?? ""] ?? "文件夹打不开";
    throw new CatalogueError(`${why}：${dir}`);
  });
  const sizes: ExportFolder["sizes"] = {};
  for (const table of guideTables) {
    const { file } = tables[table];
    const found = names.includes(file) ? await stat(join(dir, file)).catch(() => undefined) : undefined;
    if (found?.isFile()) sizes[table] = found.size;
  }
  if (sizes.basic === undefined) throw new CatalogueError(`文件夹里没有 ${tables.basic.file}：${dir}`);
  const bytes = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  return { dir, sizes, bytes };
}

/** Nothing can be imported from a basic table that cannot be read as a whole. */
function stopAtBasic(table: GuideTable, { fault, whole, detail }: Fault): void {
  if (table !== "basic" || !whole) return;
  throw new CatalogueError(`${tables.basic.file} ${rejectReasons[fault]}${detail ? `：${detail}` : ""}`);
}

async function* readTable(
  file: FileHandle,
  table: GuideTable,
  report: OpenReport,
  onBytes: (read: number) => void,
): AsyncGenerator<Row> {
  const events = {
    bytesRead: onBytes,
    columns(used: ReadonlySet<string>, unused: string[]) {
      if (unused.length > 0) report.report.unusedColumns[tables[table].file] = unused;
      if (table === "extend" && !used.has("result_sample")) report.report.notChecked.push("result-sample");
    },
    cutField: (column: string) => report.countCut(`${tables[table].file} ${column}`),
  };
  for await (const row of tableRows(file, table, events)) {
    report.countRow(table);
    if ("fault" in row) {
      stopAtBasic(table, row);
      reject(table, row, report);
    } else yield row;
  }
}

function reject(table: GuideTable, { line, fault, detail }: Fault, report: OpenReport): void {
  report.reject({ at: at({ table, line }), code: fault, ...(detail ? { detail } : {}) });
}

/** Every row of the folder; faults go to the report, `onBytes` hears how far the reading is. */
export async function* exportRows(
  folder: ExportFolder,
  report: OpenReport,
  onBytes: (read: number) => void,
): AsyncGenerator<Row> {
  let before = 0;
  for (const table of guideTables) {
    const size = folder.sizes[table];
    if (size === undefined) {
      report.report.missingFiles.push(tables[table].file);
      continue;
    }
    const file = await open(join(folder.dir, tables[table].file)).catch(() => undefined);
    if (!file) {
      const fault: Fault = { line: 1, fault: "file-unreadable", whole: true };
      stopAtBasic(table, fault);
      reject(table, fault, report);
      continue;
    }
    try {
      const start = before;
      yield* readTable(file, table, report, (read) => onBytes(start + read));
    } finally {
      await file.close();
    }
    before += size;
  }
}
