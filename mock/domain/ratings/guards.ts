// What the facts and the time allow. The table names these; the content of a command is checked in checks.ts.
import { addDays, dayOf } from "../calendar";
import { lastDayOf, ledgerOf } from "../deadline";
import type { Branching, Guard } from "./command";
import { law } from "./law";
import type { RatingCase } from "./rating-case";
import { overAt, runningClock } from "./rating-clock";

/** A rating can be taken back so long. */
export const takeBackMs = 10 * 60_000;

/** So often a thing is set right before the bureau looks at it. */
const mostRounds = 2;

/** The trail that can be shown has an end. */
const mostCalls = 10;

/** Only what nobody has looked at yet. */
export const mayTakeBack: Guard = ({ submittedAt, events }, now) =>
  now - submittedAt <= takeBackMs && events.length === 1;

/** The last day on which a follow-up may be added. */
export const followUpUntil = ({ submittedAt, rules }: RatingCase) =>
  addDays(dayOf(submittedAt), rules.followUpDays);

/** 追评: once. */
export const mayFollowUp: Guard = (rating, now) =>
  rating.followUp === undefined && dayOf(now) <= followUpUntil(rating);

const appealUntil = ({ submittedAt, rules }: RatingCase) =>
  lastDayOf(ledgerOf(dayOf(submittedAt), { days: rules.appealDays, unit: "working-day" }, law.appeal));

/** Once, soon, and never against what the bureau has decided already. */
export const mayAppeal: Guard = (rating, now) =>
  rating.appeal === undefined && rating.review === undefined && dayOf(now) <= appealUntil(rating);

/** An explanation that was not accepted is not given again: it must be set right. */
export const mayExplain: Guard = ({ explanation }) => explanation === undefined;

/** The rater still has time to say whether it is enough. */
export const mayConfirm: Guard = (rating, now) => {
  const clock = runningClock(rating);
  return clock?.kind === "confirm" && now < overAt(clock);
};

/** The rater's days are over, and nothing was said. */
export const periodIsOver: Guard = (rating, now) => {
  const clock = runningClock(rating);
  return clock?.kind === "confirm" && now >= overAt(clock);
};

export const mayCallBack: Guard = ({ events }) =>
  events.filter(({ event }) => event === "called-back").length < mostCalls;

/** It was set right as often as it may be: who is not satisfied now is heard by the bureau. */
export const roundsAreSpent = ({ rounds }: Pick<RatingCase, "rounds">): boolean => rounds >= mostRounds;

export const isExcluded: Branching = (_, command) =>
  command.action === "review" && command.result === "excluded";

/** The explanation stands; or there is nothing left but the bureau's finding on what was done twice. */
export const isLastWord: Branching = (rating, command) =>
  command.action === "review" && (command.result === "explanation-stands" || roundsAreSpent(rating));
