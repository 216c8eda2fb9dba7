import type { CaseDeadline, StartOf } from "@/shared/ui/case-dates";
import type { LedgerStart } from "@/shared/ui/ledger-cell";

const starts: Partial<Record<CaseDeadline["kind"], LedgerStart>> = {
  reply: "accepted",
  sign: "dispatched",
  rule: "sent-back",
  confirm: "answered",
};

/** What began the period of a ticket's date. */
export const startOf: StartOf = ({ kind }) => starts[kind] ?? "notified";
