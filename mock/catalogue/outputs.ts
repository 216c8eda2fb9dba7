// All files of one run, opened before the first row is read so that a place that cannot be written is found at once.
import { openAtomicFile } from "./atomic-file";
import type { CliRequest } from "./cli-arguments";
import { openChangesFiles } from "./delta/changes-files";
import type { ImportedGuide } from "./imported-guide";
import { openQuarantineFile } from "./quarantine-file";
import { CatalogueError } from "./read-export";
import type { CatalogueReport, ReportListener } from "./report";
import { openReportFile } from "./report-file";
import type { Synonym } from "./synonyms";

/** `x.ndjson` → `x.synonyms.json`: what stands beside the guides has their name. */
function besideOutput(out: string, ending: string): string {
  return `${out.replace(/\.ndjson$/, "")}.${ending}`;
}

/** The files that an import leaves; a check leaves a report at most. */
export interface Outputs {
  listeners: ReportListener[];
  write(guide: ImportedGuide): void;
  /** What people must see even when nothing was imported: the report and the guides kept back. */
  commitFindings(report: CatalogueReport): void;
  commitResult(report: CatalogueReport, synonyms: readonly Synonym[]): void;
}

/** Opens the files of a request; `onPartial` hears of each unfinished one. Throws CatalogueError with the path. */
export function openOutputs(request: CliRequest, onPartial: (path: string) => void): Outputs {
  const { out, report: reportPath, base } = request;
  const beside = (ending: string) => besideOutput(out ?? "", ending);
  const guides = out ? opened(out, openAtomicFile) : undefined;
  const words = out ? opened(beside("synonyms.json"), openAtomicFile) : undefined;
  const held = out ? opened(beside("quarantine.ndjson"), openQuarantineFile) : undefined;
  const changes =
    out && base
      ? opened(beside("changes.json"), (json) => openChangesFiles(json, beside("changes.txt")))
      : undefined;
  const findings = reportPath ? opened(reportPath, openReportFile) : undefined;
  return {
    listeners: [held, changes, findings].flatMap((file) => (file ? [file.listener] : [])),
    write: (guide) => guides?.write(`${JSON.stringify(guide)}\n`),
    commitFindings(report) {
      findings?.commit(report);
      held?.commit();
    },
    commitResult({ delta }, synonyms) {
      words?.write(`${JSON.stringify(synonyms)}\n`);
      words?.commit();
      if (delta) changes?.commit(delta);
      guides?.commit();
    },
  };

  function opened<T extends { partial: string } | { partials: string[] }>(
    path: string,
    open: (path: string) => T,
  ): T {
    try {
      const file = open(path);
      for (const partial of "partials" in file ? file.partials : [file.partial]) onPartial(partial);
      return file;
    } catch {
      throw new CatalogueError(`文件写不了：${path}`);
    }
  }
}
