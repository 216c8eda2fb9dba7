// One run of the command: files opened first, guides through, report out; nothing half done is left behind.
import { rmSync } from "node:fs";
import { type AtomicFile, openAtomicFile } from "./atomic-file";
import type { CliRequest } from "./cli-arguments";
import { importCatalogue } from "./import-catalogue";
import { besideOutput } from "./output-paths";
import { CatalogueError } from "./read-export";
import { openReport } from "./report";
import { openReportFile } from "./report-file";
import { reportText } from "./report-text";
import { readSynonyms } from "./synonyms";

/** What a run leaves on the disk until it ends; `clean` takes it away at once. */
export function openLeftovers() {
  const paths = new Set<string>();
  return {
    add: (path: string) => void paths.add(path),
    clean(): void {
      for (const path of paths) rmSync(path, { recursive: true, force: true });
    },
  };
}

type Leftovers = ReturnType<typeof openLeftovers>;

function opened<T extends { partial: string }>(path: string, open: (path: string) => T, left: Leftovers): T {
  try {
    const file = open(path);
    left.add(file.partial);
    return file;
  } catch {
    throw new CatalogueError(`文件写不了：${path}`);
  }
}

/**
 * Runs a check or an import and gives the report's text. Throws CatalogueError with one sentence when nothing
 * can be done or nothing was imported; the report file is written all the same when there was something to read.
 */
export async function runImport(
  request: CliRequest,
  regionNames: Readonly<Record<string, string>>,
  left: Leftovers,
  onProgress: (done: number) => void,
): Promise<string> {
  const out: AtomicFile | undefined = request.out ? opened(request.out, openAtomicFile, left) : undefined;
  const words = request.out
    ? opened(besideOutput(request.out, "synonyms.json"), openAtomicFile, left)
    : undefined;
  try {
    const file = request.report ? opened(request.report, openReportFile, left) : undefined;
    const report = openReport(file?.listener);
    const guides = importCatalogue(request.dir, {
      today: request.today,
      regionNames,
      report,
      onProgress,
      onTemporary: left.add,
      ...(request.temp ? { tempDir: request.temp } : {}),
    });
    const synonyms = await readSynonyms(request.dir, report);
    for await (const guide of guides) out?.write(`${JSON.stringify(guide)}\n`);
    words?.write(`${JSON.stringify(synonyms)}\n`);
    file?.commit(report.report);
    const text = reportText(report.report, request.command === "check" ? "可以导入" : "导入");
    if (report.report.imported === 0) throw new CatalogueError(`没有导入任何事项。\n${text}`);
    out?.commit();
    words?.commit();
    return text;
  } finally {
    left.clean();
  }
}
