// One matter of the log: when it was handed in and how, when it was due and over.
import { addDays, type Day, kindOfDay } from "../../../domain/calendar";
import { chanceFrom } from "../../../domain/chance";
import { hashText } from "../../../domain/hash";
import { memo } from "../../../domain/memo";
import type { RegionPack } from "../../region-pack";
import { ratingOf } from "./service-rating";
import type { LoggedGuide, ServiceRecord } from "./service-record";
import { volumeOf } from "./service-volumes";

/** A day on which the hall is open: its place among the working days, and what chance brings. */
export interface OpenDay {
  pack: RegionPack;
  /** All working days of the log and well after it. */
  days: readonly Day[];
  index: number;
  today: Day;
  chance: () => number;
}

type Window = NonNullable<ServiceRecord["window"]>;

/** Windows of a place by their numbers. */
const windowsOf = memo(
  ({ halls }: RegionPack): ReadonlyMap<string, Window> =>
    new Map(
      halls.flatMap(({ id: hallId, zones }) =>
        zones.flatMap(({ windows }) =>
          windows.map(({ number, name }) => [number, { hallId, number, name }] as const),
        ),
      ),
    ),
);

function wayOf({ channels }: LoggedGuide, online: number, chance: number): ServiceRecord["way"] {
  if (channels.includes("online") && chance < online) return "online";
  if (chance > 0.97) return "visit";
  return chance > 0.9 ? "agent" : "window";
}

/** Of a hundred, so many are late: some departments more often than others. */
const lateOfHundred = memo(({ code }: ServiceRecord["department"]) => 1 + (hashText(code) % 8));

/** Working days that it took. Of the promised days the pace of the hall, or some more where it is late. */
function daysTaken(promised: number, pace: number, isLate: boolean, chance: number): number {
  if (isLate) return promised + 1 + Math.floor(chance * (3 + promised / 4));
  return Math.min(promised, Math.round(promised * pace * (0.4 + 1.2 * chance)));
}

/** The last of some calendar days, or the first working day after it (民法典第二百零三条). */
function calendarDue(from: Day, days: number): Day {
  let due = addDays(from, days);
  while (!kindOfDay(due).works) due = addDays(due, 1);
  return due;
}

/** A promise of calendar days as working days, about. */
const workingPart = 5 / 7;

/** The record of one matter as it stood yesterday. */
export function recordOf(guide: LoggedGuide, id: string, open: OpenDay): ServiceRecord {
  const { pack, days, index, today, chance } = open;
  const { pace, online } = volumeOf(pack.region.code);
  const { promised, department } = guide;
  const receivedOn = days[index] ?? today;
  const inWorkingDays = promised.unit === "working-day";
  const way = wayOf(guide, online, chance());
  const window = guide.window === undefined ? undefined : windowsOf(pack).get(guide.window);
  const isLate = chance() * 100 < lateOfHundred(department);
  const about = inWorkingDays ? promised.days : Math.floor(promised.days * workingPart);
  const actual = daysTaken(about, pace, isLate, chance());
  const closedOn = days[index + actual];
  // A chance of its own, so that what is not known yet does not change what others bring.
  const said = chanceFrom(chance() * 2 ** 32);
  const isOver = closedOn !== undefined && closedOn < today;
  const rating = isOver ? ratingOf(closedOn, today, way, said) : undefined;
  return {
    id,
    guide: { id: guide.id, name: guide.name },
    type: guide.type,
    department,
    way,
    ...(way === "window" && window ? { window } : {}),
    receivedOn,
    dueOn: inWorkingDays ? (days[index + promised.days] ?? "") : calendarDue(receivedOn, promised.days),
    ...(inWorkingDays ? { promised: promised.days } : {}),
    ...(isOver ? { closedOn, actual } : {}),
    ...(rating ? { rating } : {}),
  };
}
