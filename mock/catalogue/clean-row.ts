// A row as it came becomes plain text; what is suspicious about it is noted on the way.
import { createHash } from "node:crypto";
import type { ItemSuspicion } from "./item";
import { neutralise } from "./neutralise";
import type { OpenReport } from "./report";
import type { AllowedHosts } from "./spam/allowed-hosts";
import { suspicions } from "./spam/suspicions";
import { type Row, tables } from "./tables";

function hashOf(raw: string): string {
  return createHash("sha256").update(raw).digest("base64");
}

/** The row in plain text; findings go into `found`, counts of taken markup into the report. */
export function cleanRow(row: Row, allowed: AllowedHosts, found: ItemSuspicion[], report: OpenReport): Row {
  const { file } = tables[row.table];
  const values: Record<string, string> = {};
  for (const [column, raw] of Object.entries(row.values)) {
    const { text, changed } = neutralise(raw);
    values[column] = text;
    if (changed) report.countNeutralised(`${file} ${column}`);
    for (const suspicion of suspicions(raw, text, allowed)) {
      found.push({ ...suspicion, file, line: row.line, column, fieldHash: hashOf(raw) });
    }
  }
  return { ...row, values };
}
