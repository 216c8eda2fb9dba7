// What a delta import changed, counted as it goes.
import type { GuideChange } from "../../domain/guide-changes";

interface Named {
  id: string;
  name: string;
  region: string;
  department: string;
}

/** Why a guide of the earlier result is there no more. */
export const removalReasons = {
  gone: "导出里没有，或者那一行读不出来",
  rejected: "这次的内容有错，退回了",
  "kept-out": "停用、取消，或者改成了不由群众申请的类型",
  quarantined: "内容可疑，上一次的也可疑",
} as const;

/** What became of one guide. `held`: suspicious this time, so it stays as it was; `quiet`: nothing readers see. */
export type DeltaEntry = Named &
  (
    | { kind: "added" | "unchanged" | "quiet" | "held" }
    | { kind: "removed"; why: keyof typeof removalReasons }
    | { kind: "changed"; version: { before: string; after: string }; changes: GuideChange[] }
  );

/** Counts, and the first entries that people read. */
export interface DeltaReport {
  counts: Record<DeltaEntry["kind"], number>;
  first: Partial<Record<DeltaEntry["kind"], DeltaEntry[]>>;
}

/** How many of each kind the report shows. */
const shown = 20;

/** Nothing changed yet. */
export function emptyDelta(): DeltaReport {
  return { counts: { added: 0, changed: 0, removed: 0, held: 0, quiet: 0, unchanged: 0 }, first: {} };
}

/** Counts one guide. */
export function countDelta(delta: DeltaReport, entry: DeltaEntry): void {
  delta.counts[entry.kind] += 1;
  if (!isTold(entry)) return;
  const first = delta.first[entry.kind] ?? [];
  delta.first[entry.kind] = first;
  if (first.length < shown) first.push(entry);
}

/** What people want to read one by one. */
export function isTold({ kind }: DeltaEntry): boolean {
  return kind !== "unchanged" && kind !== "quiet";
}
