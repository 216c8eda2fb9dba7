// The machine of a rating: by status, then by action. The diagram in docs/state-machines.md is made of it.
import type { ActionName, Branching, Guard } from "./command";
import * as guard from "./guards";
import type { RatingStatus, Role } from "./rating-case";

/** One arrow: where it leads, who may take it, and what must hold. What it does stands in effects.ts. */
export interface Rule {
  to: RatingStatus;
  by: Role;
  needs?: Guard;
  /** It leads elsewhere where this holds. */
  or?: { to: RatingStatus; when: Branching; says: string };
}

export type Machine = Record<RatingStatus, Partial<Record<ActionName, Rule>>>;

/** One word more, whatever has come of it. */
const followUp = (to: RatingStatus) => ({
  "follow-up": { to, by: "rater" as const, needs: guard.mayFollowUp },
});

const takeBack: Rule = { to: "taken-back", by: "rater", needs: guard.mayTakeBack };
const appeal: Rule = { to: "appealed", by: "department", needs: guard.mayAppeal };

/** What was done or said waits for the rater: no arrow of the department leads on from here. */
const answered = (to: RatingStatus) => ({
  "re-rate": { to: "closed" as const, by: "rater" as const, needs: guard.mayConfirm },
  "call-back": { to, by: "bureau" as const, needs: guard.mayCallBack },
  "let-lapse": { to: "closed" as const, by: "system" as const, needs: guard.periodIsOver },
  ...followUp(to),
});

const machine = {
  recorded: { "take-back": takeBack, ...followUp("recorded") },
  received: {
    "take-back": takeBack,
    verify: { to: "verified", by: "department" },
    appeal,
    ...followUp("received"),
  },
  verified: {
    "start-rectifying": { to: "rectifying", by: "department" },
    explain: { to: "explained", by: "department", needs: guard.mayExplain },
    appeal,
    ...followUp("verified"),
  },
  rectifying: { rectify: { to: "rectified", by: "department" }, ...followUp("rectifying") },
  rectified: {
    "not-satisfied": {
      to: "rectifying",
      by: "rater",
      needs: guard.mayConfirm,
      or: { to: "contested", when: guard.roundsAreSpent, says: "after two rounds" },
    },
    ...answered("rectified"),
  },
  explained: {
    "not-satisfied": { to: "contested", by: "rater", needs: guard.mayConfirm },
    ...answered("explained"),
  },
  appealed: {
    review: {
      to: "verified",
      by: "bureau",
      or: { to: "reviewed", when: guard.isExcluded, says: "excluded" },
    },
    ...followUp("appealed"),
  },
  contested: {
    review: {
      to: "verified",
      by: "bureau",
      or: { to: "closed", when: guard.isLastWord, says: "explanation stands, or after two rounds" },
    },
    ...followUp("contested"),
  },
  reviewed: followUp("reviewed"),
  closed: followUp("closed"),
  "taken-back": {},
} satisfies Machine;

/** The table as it is looked up. */
export const rules: Machine = machine;
