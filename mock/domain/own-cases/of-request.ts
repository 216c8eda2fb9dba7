import { callName } from "../agency-names";
import { lastDayOf } from "../deadline";
import { explainLedger } from "../disclosure/clocks";
import type { DisclosureCase, RequestStatus } from "../disclosure/disclosure-case";
import { summaryOf } from "../disclosure/view";
import { waitsForApplicant } from "../disclosure/waiting";
import { type Ended, type OwnCase, ownCaseOf } from "./own-case";

const names: Record<RequestStatus, readonly [string, Ended]> = {
  "awaiting-confirmation": ["等双方确认", "running"],
  received: ["办理中", "running"],
  "correction-requested": ["等补正", "running"],
  "fee-due": ["等缴费", "running"],
  replied: ["已答复", "done"],
  closed: ["办结", "done"],
  withdrawn: ["已撤回", "ended"],
  abandoned: ["视为放弃", "ended"],
  "taken-back": ["已撤销", "ended"],
};

/** By when the applicant must act; reasons that are wanted have a date of their own, beside that of the reply. */
function dueOf({ status, reasons }: DisclosureCase, { actor, dueOn }: OwnCase["standing"]): OwnCase["dueOn"] {
  if (actor.role !== "applicant") return undefined;
  return status === "received" && reasons ? lastDayOf(explainLedger(reasons)) : dueOn;
}

/** A disclosure request among the cases of its owner, at an instant (epoch milliseconds). */
export function ofRequest(request: DisclosureCase, now: number): OwnCase {
  const { id, number, title, standing, submittedAt, asOf, open, paused } = summaryOf(request, now);
  return ownCaseOf({
    kind: "disclosure-request",
    id,
    number,
    title,
    place: callName(request.agency),
    standing,
    submittedAt,
    asOf,
    open,
    named: paused ? ["期限暂停", "running"] : names[request.status],
    waits: waitsForApplicant(request, now),
    dueOn: dueOf(request, standing),
  });
}
