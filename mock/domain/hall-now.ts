// How a hall is at a moment: open or closed by the calendar, and plausible queues.
import type { components } from "@contract/schema";
import { clockOf, dayOf } from "./calendar";
import type { HallPlan } from "./hall-plan";
import { openingAt } from "./opening";
import { queuesAt } from "./queues";

/** The hall at an instant (epoch milliseconds), told to the minute; the same hall, minute and seed give the same. */
export function hallNow(plan: HallPlan, instant: number, seed: string): components["schemas"]["HallNow"] {
  const { now, todayHours } = openingAt(plan.hours, instant);
  const queues = now.open ? queuesAt(plan, dayOf(instant), clockOf(instant), seed) : [];
  return { ...now, todayHours, queues };
}
