// How a hall is at a moment: open or closed by the calendar, and plausible queues.
import type { components } from "@contract/schema";
import {
  addDays,
  clockOf,
  type Day,
  dayOf,
  formatInstant,
  instantOn,
  kindOfDay,
  weekdayOf,
} from "./calendar";
import type { HallPlan } from "./hall-plan";
import { queuesAt } from "./queues";

type Hall = components["schemas"]["Hall"];
type HallNow = components["schemas"]["HallNow"];
type Span = components["schemas"]["Span"];

const monday = 1;
const minuteMs = 60_000;
/** Longer than any holiday, so that the next opening is found if there is one. */
const searchDays = 30;

/** The spans of a day: none on a holiday; a weekend day declared working keeps Monday's hours. */
function spansOn(hours: Hall["hours"], day: Day): Span[] {
  const { kind } = kindOfDay(day);
  if (kind === "holiday") return [];
  const weekday = kind === "working-weekend" ? monday : weekdayOf(day);
  return hours
    .filter((span) => span.weekdays.includes(weekday))
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1));
}

function nextOpening(hours: Hall["hours"], today: Day, clock: string): string | undefined {
  for (let ahead = 0; ahead <= searchDays; ahead += 1) {
    const day = addDays(today, ahead);
    const span = spansOn(hours, day).find(({ opens }) => ahead > 0 || opens > clock);
    if (span) return formatInstant(instantOn(day, span.opens));
  }
  return undefined;
}

/** The hall at an instant (epoch milliseconds), told to the minute; the same hall, minute and seed give the same. */
export function hallNow(plan: HallPlan, instant: number, seed: string): HallNow {
  const day = dayOf(instant);
  const clock = clockOf(instant);
  const todayHours = spansOn(plan.hours, day);
  const current = todayHours.find(({ opens, closes }) => opens <= clock && clock < closes);
  const opensAt = current ? undefined : nextOpening(plan.hours, day, clock);
  const dayOff = todayHours.length === 0 ? (kindOfDay(day).holiday ?? "周末") : undefined;
  return {
    at: formatInstant(Math.floor(instant / minuteMs) * minuteMs),
    open: current !== undefined,
    todayHours,
    ...(dayOff ? { dayOff } : {}),
    ...(current ? { closesAt: formatInstant(instantOn(day, current.closes)) } : {}),
    ...(opensAt ? { opensAt } : {}),
    queues: current ? queuesAt(plan, day, clock, seed) : [],
  };
}
