// What is published of an import: its guides, with their history when there is an earlier result to go on from.
import type { Outcome } from "../guide-of-item";
import type { ImportedGuide } from "../imported-guide";
import type { Quarantined } from "../quarantine";
import type { OpenReport } from "../report";
import type { AllowedHosts } from "../spam/allowed-hosts";
import { suspicions } from "../spam/suspicions";
import type { DeltaEntry } from "./delta-report";
import { sideBySide } from "./order";
import { revise } from "./revise";

/** What a delta import needs besides the outcomes. */
export interface Publishing {
  /** The guides of the earlier result (base-guides.ts). */
  base: AsyncIterable<ImportedGuide>;
  /** Day of the import, `YYYY-MM-DD`. */
  today: string;
  allowed: AllowedHosts;
  report: OpenReport;
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** An earlier result may come from before the quarantine: only what is clean, or was let through, is shown on. */
function mayStay(before: ImportedGuide, held: Quarantined, allowed: AllowedHosts): boolean {
  if (held.changedSinceRelease) return true;
  return texts({ ...before, history: [] }).every((text) => suspicions(text, text, allowed).length === 0);
}

function entryOf({ id, name, region, department }: ImportedGuide) {
  return { id, name, region: region.name, department: department.name };
}

/** The guides of an import without an earlier result. */
export async function* guidesOnly(outcomes: AsyncIterable<Outcome>): AsyncGenerator<ImportedGuide> {
  for await (const outcome of outcomes) if (outcome.kind === "guide") yield outcome.guide;
}

/**
 * The guides to publish after an earlier result, in its order; what became of each goes to the report. A guide that
 * is kept back for suspicious content stays as it was before: residents lose nothing to whoever broke in.
 */
export async function* publishAfter(
  outcomes: AsyncIterable<Outcome>,
  { base, today, allowed, report }: Publishing,
): AsyncGenerator<ImportedGuide> {
  for await (const { left: outcome, right: before } of sideBySide(outcomes, base)) {
    if (outcome?.kind === "guide") yield before ? revised(before, outcome) : added(outcome.guide);
    else if (before && outcome?.kind === "quarantined" && mayStay(before, outcome.quarantined, allowed)) {
      tell({ kind: "held", ...entryOf(before) });
      yield before;
    } else if (before) tell({ kind: "removed", ...entryOf(before), why: outcome?.kind ?? "gone" });
  }

  function tell(entry: DeltaEntry): void {
    report.delta(entry);
  }

  function added(guide: ImportedGuide): ImportedGuide {
    tell({ kind: "added", ...entryOf(guide) });
    return guide;
  }

  function revised(before: ImportedGuide, { guide: after, at }: Outcome & { kind: "guide" }): ImportedGuide {
    const { kind, guide, changes, versionKept } = revise(before, after, today);
    if (kind === "changed") {
      tell({ kind, ...entryOf(guide), version: { before: before.version, after: guide.version }, changes });
    } else tell({ kind, ...entryOf(guide) });
    if (versionKept) {
      const detail = `${before.version}→${guide.version}`;
      report.breach({ at, guide: guide.id, name: guide.name, code: "version-kept", detail });
    }
    return guide;
  }
}
