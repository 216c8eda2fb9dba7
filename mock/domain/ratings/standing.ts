// Where a rating stands, in one true sentence: who acts, what is the rater's, what comes next.
import type { components } from "@contract/schema";
import { type Day, dayOf } from "../calendar";
import { sayDay } from "../say-day";
import { bureau, called, handler, you } from "./actors";
import { roundsAreSpent } from "./guards";
import type { RatingCase, RatingStatus } from "./rating-case";
import { dueOf, overAt, runningClock } from "./rating-clock";
import { standingOfEnd } from "./standing-ended";

type Standing = components["schemas"]["Standing"];
type Teller = (rating: RatingCase, now: number) => Standing;

const byDay = (day: Day, now: number) => `${sayDay(day, dayOf(now))}前`;

/** Who is late is named so, by the day that was missed. */
function waiting(
  rating: RatingCase,
  now: number,
  said: { who: string; does: string; actor: Standing["actor"]; before?: string; next: string },
): Standing {
  const clock = runningClock(rating);
  const { who, does, actor, before = "", next } = said;
  if (!clock) return { sentence: `${before}等${who}${does}`, actor, next };
  const [dueOn, overdue] = [dueOf(clock), now >= overAt(clock)];
  const sentence = overdue
    ? `${who}该在 ${byDay(dueOn, now)}${does}，已经超期`
    : `${before}${who}${byDay(dueOn, now)}${does}`;
  return { sentence, actor, next, dueOn, overdue };
}

const toBeSetRight = "整改，或说明为什么改不了";

/** It waits for the rater: whoever answered cannot end it. */
const answered =
  (words: string, otherwise: (rating: RatingCase) => string): Teller =>
  (rating) => {
    const clock = runningClock(rating);
    return {
      sentence: `${called(rating)}${words}，认不认可请您说`,
      actor: you,
      yours: "说一说认不认可",
      next: `认可的，再评一次就了结；${otherwise(rating)}。到期不说的，按期了结`,
      ...(clock ? { dueOn: dueOf(clock) } : {}),
    };
  };

const reviewing =
  (before: string): Teller =>
  (rating, now) =>
    waiting(rating, now, {
      who: rating.rules.bureau,
      does: "复核",
      actor: bureau(rating),
      before,
      next: "复核的结果写在这里，并发消息告诉您",
    });

const tellers: Record<RatingStatus, Teller> = {
  recorded: standingOfEnd,
  received: (rating, now) =>
    waiting(rating, now, {
      who: called(rating),
      does: "核实",
      actor: handler(rating),
      before: "评价已收到，",
      next: `核实以后${toBeSetRight}`,
    }),
  verified: (rating, now) =>
    waiting(rating, now, {
      who: called(rating),
      does: rating.explanation ? "整改" : toBeSetRight,
      actor: handler(rating),
      before: "已经核实，",
      next: "做完了请您确认，部门不能自己了结",
    }),
  rectifying: (rating, now) =>
    waiting(rating, now, {
      who: called(rating),
      does: "整改好",
      actor: handler(rating),
      before: rating.rounds > 0 ? "您不满意，再整改：" : "正在整改，",
      next: "做完了请您确认，部门不能自己了结",
    }),
  rectified: answered("说已经整改", (rating) =>
    roundsAreSpent(rating) ? `不满意的，由${rating.rules.bureau}复核` : "不满意的，退回去再整改",
  ),
  explained: answered("说改不了", ({ rules }) => `不认可的，由${rules.bureau}复核`),
  appealed: reviewing("部门申诉了，"),
  contested: reviewing("您不认可，"),
  reviewed: standingOfEnd,
  closed: standingOfEnd,
  "taken-back": standingOfEnd,
};

/** Where a rating stands at an instant (epoch milliseconds). */
export const standingOf = (rating: RatingCase, now: number): Standing => tellers[rating.status](rating, now);

/** Whether somebody must still act on it. */
export const isOpenRating = ({ status }: Pick<RatingCase, "status">): boolean =>
  tellers[status] !== standingOfEnd;
