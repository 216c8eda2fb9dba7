// The machine of a disclosure request: by status, then by action. The diagram in docs/state-machines.md is made of it.
import type { ActionName, Guard } from "./command";
import type { RequestStatus, Side } from "./disclosure-case";
import * as guard from "./guards";

/** One arrow: where it leads, who may take it, and what must hold. What it does stands in effects.ts. */
export interface Rule {
  to: RequestStatus;
  by: readonly Side[];
  needs?: Guard;
  /** The status stays as it is while this holds: the first of two confirmations. */
  staysWhile?: Guard;
}

export type Machine = Record<RequestStatus, Partial<Record<ActionName, Rule>>>;

const applicant: readonly Side[] = ["applicant"];
const agency: readonly Side[] = ["agency"];

/** Help is a duty at any time [43]. */
const help = (to: RequestStatus) => ({
  "ask-help": { to, by: applicant, needs: guard.mayAskHelp },
  "answer-help": { to, by: agency, needs: guard.owesHelp },
});

/** What was asked of others goes on while the clock waits for the applicant. */
const answer = (to: RequestStatus) => ({
  "record-answer": { to, by: agency, needs: guard.hasOpenConsultation },
});

const withdraw: Rule = { to: "withdrawn", by: applicant };
const rate = (to: RequestStatus) => ({ rate: { to, by: applicant, needs: guard.hasNotRated } });

const machine = {
  "awaiting-confirmation": {
    "take-back": { to: "taken-back", by: applicant, needs: guard.withinTenMinutes },
    confirm: {
      to: "received",
      by: ["applicant", "agency"],
      needs: guard.hasNotConfirmed,
      staysWhile: guard.otherSideOwes,
    },
    withdraw,
    ...help("awaiting-confirmation"),
  },
  received: {
    "request-correction": { to: "correction-requested", by: agency, needs: guard.mayAskCorrection },
    consult: { to: "received", by: agency, needs: guard.mayConsult },
    ...answer("received"),
    extend: { to: "received", by: agency, needs: guard.mayExtend },
    charge: { to: "fee-due", by: agency, needs: guard.mayCharge },
    "ask-reasons": { to: "received", by: agency, needs: guard.mayAskReasons },
    explain: { to: "received", by: applicant, needs: guard.owesReasons },
    postpone: { to: "received", by: agency, needs: guard.mayPostpone },
    reply: { to: "replied", by: agency },
    withdraw,
    ...help("received"),
  },
  "correction-requested": {
    correct: { to: "received", by: applicant },
    "deem-abandoned": { to: "abandoned", by: agency, needs: guard.correctionOverdue },
    ...answer("correction-requested"),
    withdraw,
    ...help("correction-requested"),
  },
  "fee-due": {
    pay: { to: "received", by: applicant, needs: guard.paymentInTime },
    "deem-abandoned": { to: "abandoned", by: agency, needs: guard.paymentOverdue },
    ...answer("fee-due"),
    withdraw,
    ...help("fee-due"),
  },
  replied: {
    acknowledge: { to: "closed", by: applicant },
    archive: { to: "closed", by: agency, needs: guard.remediesOver },
    ...rate("replied"),
    ...help("replied"),
  },
  closed: rate("closed"),
  withdrawn: {},
  abandoned: {},
  "taken-back": {},
} satisfies Machine;

/** The table as it is looked up. */
export const rules: Machine = machine;
