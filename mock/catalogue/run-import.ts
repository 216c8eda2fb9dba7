// One run of the command: files opened first, guides through, report out; nothing half done is left behind.
import { rmSync } from "node:fs";
import type { CliRequest } from "./cli-arguments";
import { baseGuides } from "./delta/base-guides";
import { emptyDelta } from "./delta/delta-report";
import { guidesOnly, publishAfter } from "./delta/publish";
import { importCatalogue } from "./import-catalogue";
import { openOutputs } from "./outputs";
import { CatalogueError } from "./read-export";
import { hostsOf } from "./read-hosts";
import { readReleases } from "./read-releases";
import { openReport } from "./report";
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

/**
 * Runs a check or an import and gives the report's text, with how many guides were kept back. Throws CatalogueError
 * with one sentence when nothing can be done or nothing was imported; the report file and the quarantine are written
 * all the same when there was something to read.
 */
export async function runImport(
  request: CliRequest,
  regionNames: Readonly<Record<string, string>>,
  left: ReturnType<typeof openLeftovers>,
  onProgress: (done: number) => void,
): Promise<{ text: string; quarantined: number; allowedByFolder: string[] }> {
  const { dir, today, base } = request;
  const releases = request.release ? readReleases(request.release) : new Map();
  try {
    const outputs = openOutputs(request, left.add);
    const open = openReport(...outputs.listeners);
    const { report } = open;
    const outcomes = importCatalogue(dir, {
      today,
      regionNames,
      releases,
      report: open,
      onProgress,
      onTemporary: left.add,
      ...(request.allowedHosts ? { allowedHosts: request.allowedHosts } : {}),
      ...(request.temp ? { tempDir: request.temp } : {}),
    });
    if (base) report.delta = emptyDelta();
    const guides = base
      ? publishAfter(outcomes, {
          base: baseGuides(base),
          today,
          allowed: await hostsOf(dir, openReport(), request.allowedHosts),
          report: open,
        })
      : guidesOnly(outcomes);
    for await (const guide of guides) outputs.write(guide);
    const synonyms = await readSynonyms(dir, open);
    outputs.commitFindings(report);
    const text = reportText(report, request.command === "check" ? "可以导入" : "导入");
    if (report.imported === 0) throw new CatalogueError(`没有导入任何事项。\n${text}`);
    outputs.commitResult(report, synonyms);
    return { text, quarantined: report.quarantined.total, allowedByFolder: report.allowedByFolder };
  } finally {
    left.clean();
  }
}
