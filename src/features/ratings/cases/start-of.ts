import type { CaseDeadline, StartOf } from "@/shared/ui/case-dates";
import type { LedgerStart } from "@/shared/ui/ledger-cell";

const starts: Partial<Record<CaseDeadline["kind"], LedgerStart>> = {
  verify: "rated",
  rectify: "verified",
  review: "referred",
  confirm: "answered",
};

/** What began the period of a rating's date; after the first round it was sent back. */
export const startOf =
  (rounds: number): StartOf =>
  ({ kind, met }) => {
    if (kind === "rectify" && !met && rounds > 0) return "sent-back";
    return starts[kind] ?? "notified";
  };
