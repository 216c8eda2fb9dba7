// What is published of an import: its guides, with their history when there is an earlier result to go on from.
import type { Outcome } from "../guide-of-item";
import type { ImportedGuide } from "../imported-guide";
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

/** Nothing in it would be kept back today. */
function isClean(value: unknown, allowed: AllowedHosts): boolean {
  return texts(value).every((text) => suspicions(text, text, allowed).length === 0);
}

/**
 * What may be shown on of an earlier result, which may come from before the quarantine. That somebody once let other
 * content of the guide through says nothing about this one: a release is for one hash, and the earlier result has
 * none. Of the history only what is suspicious goes.
 */
function cleanPart(before: ImportedGuide, allowed: AllowedHosts): ImportedGuide | undefined {
  if (!isClean({ ...before, history: [] }, allowed)) return undefined;
  return { ...before, history: before.history.filter((entry) => isClean(entry, allowed)) };
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
    const held = before && outcome?.kind === "quarantined" ? cleanPart(before, allowed) : undefined;
    if (outcome?.kind === "guide") yield before ? revised(before, outcome) : added(outcome.guide);
    else if (held) {
      tell({ kind: "held", ...entryOf(held) });
      yield held;
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
