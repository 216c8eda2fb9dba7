// The report as one JSON file with every reject and breach, written as they come.
import { openAtomicFile } from "./atomic-file";
import { breachRules, rejectReasons } from "./reasons";
import type { CatalogueReport, ReportListener } from "./report";

/** `{"findings": [{"kind", "code", "text", "at", …}], "summary": CatalogueReport}`; throws when not writable. */
export function openReportFile(path: string) {
  const file = openAtomicFile(path);
  let separator = '{"findings":[\n';
  const add = (finding: object) => {
    file.write(`${separator}${JSON.stringify(finding)}`);
    separator = ",\n";
  };
  const listener: ReportListener = {
    reject: (reject) => add({ kind: "reject", text: rejectReasons[reject.code], ...reject }),
    breach: (breach) => add({ kind: "breach", text: breachRules[breach.code], ...breach }),
  };
  return {
    partial: file.partial,
    listener,
    discard: file.discard,
    commit(summary: CatalogueReport): void {
      const start = separator.startsWith("{") ? separator : "\n";
      file.write(`${start}],\n"summary":${JSON.stringify(summary, undefined, 1)}}\n`);
      file.commit();
    },
  };
}
