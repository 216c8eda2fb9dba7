// The guides kept back, one a line, for whoever looks at them.
import { rmSync } from "node:fs";
import { openAtomicFile } from "./atomic-file";
import type { ReportListener } from "./report";
import { spamReasons } from "./spam/hit";

/** Lines of `Quarantined` (quarantine.ts), each finding with its reason in words; throws when not writable. */
export function openQuarantineFile(path: string) {
  const file = openAtomicFile(path);
  let count = 0;
  const listener: ReportListener = {
    quarantine({ findings, ...held }) {
      const told = findings.map((finding) => ({ ...finding, text: spamReasons[finding.code] }));
      file.write(`${JSON.stringify({ ...held, findings: told })}\n`);
      count += 1;
    },
  };
  return {
    partial: file.partial,
    listener,
    /** An empty list is no file, so that none is left from another time. */
    commit(): void {
      if (count > 0) file.commit();
      else {
        file.discard();
        rmSync(path, { force: true });
      }
    },
  };
}
