// The machine's face: what may be done, and what comes of it. Pure: the same rating, command and moment, the same answer.
import type { components } from "@contract/schema";
import { addDays, formatInstant, instantOn } from "../calendar";
import { memo } from "../memo";
import { actionTitles, raterActions } from "./action-titles";
import { contentErrors } from "./checks";
import type { ActionName, Command, FieldErrors } from "./command";
import { effectOf } from "./effects";
import { followUpUntil, periodIsOver, roundsAreSpent, takeBackMs } from "./guards";
import { type Rule, rules } from "./machine-table";
import type { RatingCase, Role } from "./rating-case";
import { dueOf, overAt, runningClock } from "./rating-clock";

type AllowedAction = components["schemas"]["RatingAllowedAction"];

/** Who rated; the department and the bureau, whose sides the preview plays; time. */
type Side = "rater" | "agency" | "system";

/** Why the machine refuses: the table or a guard, or what the command says. */
interface RatingRefusal {
  refused: "action_not_allowed" | "invalid_request";
  errors?: FieldErrors;
}

export type Decision = { ok: true; rating: RatingCase } | { ok: false; refusal: RatingRefusal };

const sides: Readonly<Record<Side, readonly Role[]>> = {
  rater: ["rater"],
  agency: ["department", "bureau"],
  system: ["system"],
};

const isOpenTo = ({ by, needs }: Rule, side: Side, rating: RatingCase, now: number) =>
  sides[side].includes(by) && (needs?.(rating, now) ?? true);

/** What the department or the bureau does after its day is told as late for good. */
function isLate({ by }: Rule, rating: RatingCase, now: number): boolean {
  const clock = runningClock(rating);
  return (by === "department" || by === "bureau") && clock?.kind !== "confirm" && clock !== undefined
    ? now >= overAt(clock)
    : false;
}

/**
 * Does what a side asks, or says why not. The rating given stays as it was.
 * @param by who asks, and when (epoch milliseconds)
 */
export function decide(rating: RatingCase, command: Command, by: { role: Side; now: number }): Decision {
  const { role, now } = by;
  const rule = rules[rating.status][command.action];
  if (!rule || !isOpenTo(rule, role, rating, now)) {
    return { ok: false, refusal: { refused: "action_not_allowed" } };
  }
  const errors = contentErrors(rating, command);
  if (errors.length > 0) return { ok: false, refusal: { refused: "invalid_request", errors } };
  const { facts, event } = effectOf(rating, command, now);
  const status = rule.or?.when(rating, command) ? rule.or.to : rule.to;
  const moved = status === rating.status ? {} : { status, statusSince: now };
  const late = isLate(rule, rating, now) ? { delayed: true } : {};
  const events = [...rating.events, { ...event, ...late, at: now, by: rule.by }];
  return { ok: true, rating: { ...rating, ...facts, ...moved, events, version: rating.version + 1 } };
}

/** What the rating is once the rater's days are over; itself where there are none. */
const lapsed = memo((rating: RatingCase): RatingCase => {
  const clock = runningClock(rating);
  if (clock?.kind !== "confirm") return rating;
  const decision = decide(rating, { action: "let-lapse" }, { role: "system", now: overAt(clock) });
  return decision.ok ? decision.rating : rating;
});

/** A rating as it is at an instant (epoch milliseconds): nobody need come to close what nobody answered. */
export const settled = (rating: RatingCase, now: number): RatingCase =>
  periodIsOver(rating, now) ? lapsed(rating) : rating;

function openTo(side: Side, rating: RatingCase, now: number): ActionName[] {
  const row = Object.entries(rules[rating.status]) as [ActionName, Rule][];
  return row.filter(([, rule]) => isOpenTo(rule, side, rating, now)).map(([action]) => action);
}

/** What the rating waits for the rater to do. */
const isWaitedFor = (action: ActionName) => action === "re-rate" || action === "not-satisfied";

/** Whether the rating waits for the rater, at an instant (epoch milliseconds). */
export const waitsForRater = (rating: RatingCase, now: number): boolean =>
  openTo("rater", rating, now).some(isWaitedFor);

/** The first moment of the day after. */
const endOf = (day: string) => instantOn(addDays(day, 1), "00:00");

/** Until when an action is open. */
function untilOf(action: ActionName, rating: RatingCase): number {
  const clock = runningClock(rating);
  if (action === "take-back") return rating.submittedAt + takeBackMs;
  return isWaitedFor(action) && clock ? endOf(dueOf(clock)) : endOf(followUpUntil(rating));
}

function hintOf(action: ActionName, rating: RatingCase) {
  if (action !== "not-satisfied") return {};
  if (rating.status === "explained") return { hint: `请${rating.rules.bureau}复核` };
  return { hint: roundsAreSpent(rating) ? `请${rating.rules.bureau}复核` : "退回去再整改一次" };
}

/** What the rater may do now, with the verbs of the buttons; what the rating waits for is marked. */
export function allowedActions(rating: RatingCase, now: number): AllowedAction[] {
  const open = openTo("rater", rating, now);
  return raterActions
    .filter((action) => open.includes(action))
    .map((action) => {
      const until = untilOf(action, rating);
      const left = action === "take-back" ? { secondsLeft: Math.ceil((until - now) / 1000) } : {};
      return {
        action,
        ...actionTitles[action],
        ...hintOf(action, rating),
        until: formatInstant(until),
        ...left,
        ...(isWaitedFor(action) ? { waits: true } : {}),
      };
    });
}

/** What the department and the bureau may do now. */
export const agencyActions = (rating: RatingCase, now: number): string[] => openTo("agency", rating, now);
