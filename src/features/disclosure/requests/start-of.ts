import type { CaseDeadline, StartOf } from "@/shared/ui/case-dates";
import type { LedgerStart } from "@/shared/ui/ledger-cell";

const starts: Partial<Record<CaseDeadline["kind"], LedgerStart>> = {
  "correction-notice": "received",
  reply: "received",
  reconsideration: "answered",
  lawsuit: "answered",
};

/** What began the period of a request's date: a notice, unless the request itself or the answer did. */
export const startOf: StartOf = ({ kind }) => starts[kind] ?? "notified";
