// Whether a place is open at a moment, by its hours and the calendar: halls and service points alike.
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

type Schemas = components["schemas"];
type Span = Schemas["Span"];

/** The hours of a place: spans of clock times, each on some weekdays. */
export type Hours = Schemas["Hall"]["hours"];

/** A place at a moment, told to the minute, with the spans of that day. */
export interface Opening {
  now: Schemas["ServicePoint"]["now"];
  todayHours: Span[];
}

const monday = 1;
const minuteMs = 60_000;
/** Longer than any holiday, so that the next opening is found if there is one. */
const searchDays = 30;

/** The spans of a day: none on a holiday; a weekend day declared working keeps Monday's hours. */
function spansOn(hours: Hours, day: Day): Span[] {
  const { kind } = kindOfDay(day);
  if (kind === "holiday") return [];
  const weekday = kind === "working-weekend" ? monday : weekdayOf(day);
  return hours
    .filter((span) => span.weekdays.includes(weekday))
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1));
}

function nextOpening(hours: Hours, today: Day, clock: string): string | undefined {
  for (let ahead = 0; ahead <= searchDays; ahead += 1) {
    const day = addDays(today, ahead);
    const span = spansOn(hours, day).find(({ opens }) => ahead > 0 || opens > clock);
    if (span) return formatInstant(instantOn(day, span.opens));
  }
  return undefined;
}

/** The holiday's name or 周末 on a day off; nothing on a working day on which a place just has no hours. */
function dayOffOf(day: Day): { dayOff?: string } {
  const { kind, holiday } = kindOfDay(day);
  if (kind === "weekend") return { dayOff: "周末" };
  return kind === "holiday" ? { dayOff: holiday ?? "节假日" } : {};
}

/** How a place with such hours is at an instant (epoch milliseconds). */
export function openingAt(hours: Hours, instant: number): Opening {
  const day = dayOf(instant);
  const clock = clockOf(instant);
  const todayHours = spansOn(hours, day);
  const current = todayHours.find(({ opens, closes }) => opens <= clock && clock < closes);
  const opensAt = current ? undefined : nextOpening(hours, day, clock);
  return {
    todayHours,
    now: {
      at: formatInstant(Math.floor(instant / minuteMs) * minuteMs),
      open: current !== undefined,
      ...(todayHours.length === 0 ? dayOffOf(day) : {}),
      ...(current ? { closesAt: formatInstant(instantOn(day, current.closes)) } : {}),
      ...(opensAt ? { opensAt } : {}),
    },
  };
}
