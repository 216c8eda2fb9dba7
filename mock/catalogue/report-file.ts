// The report as one JSON file with every finding, written as they come.
import { isTold } from "./delta/delta-report";
import { openJsonListFile } from "./json-list-file";
import { breachRules, rejectReasons } from "./reasons";
import type { CatalogueReport, ReportListener } from "./report";
import { spamReasons } from "./spam/hit";

/** `{"findings": [{"kind", "code", "text", "at", …}], "summary": CatalogueReport}`; throws when not writable. */
export function openReportFile(path: string) {
  const file = openJsonListFile(path, "findings");
  const listener: ReportListener = {
    reject: (reject) => file.add({ kind: "reject", text: rejectReasons[reject.code], ...reject }),
    breach: (breach) => file.add({ kind: "breach", text: breachRules[breach.code], ...breach }),
    quarantine({ guide: _, findings, ...held }) {
      const told = findings.map((finding) => ({ text: spamReasons[finding.code], ...finding }));
      file.add({ kind: "quarantine", ...held, findings: told });
    },
    delta(entry) {
      if (isTold(entry)) file.add(entry);
    },
  };
  return { partial: file.partial, listener, commit: (summary: CatalogueReport) => file.commit(summary) };
}
