// Plausible queue lengths: a pure function of hall, minute of the day and seed.
import type { components } from "@contract/schema";
import type { Day } from "./calendar";
import type { HallPlan } from "./hall-plan";
import { hashText } from "./hash";

type Queue = components["schemas"]["HallNow"]["queues"][number];

/** Halls fill by mid-morning, empty at noon and fill again in the middle of the afternoon (minutes of the day). */
const crowd = [
  { peakAt: 10 * 60, height: 1, width: 55 },
  { peakAt: 15 * 60 + 20, height: 0.75, width: 60 },
];
const quietShare = 0.12;
const knotMinutes = 20;

function busyness(minute: number): number {
  const hump = crowd.map(
    ({ peakAt, height, width }) => height * Math.exp(-(((minute - peakAt) / width) ** 2)),
  );
  return Math.max(quietShare, ...hump);
}

/** 0.6 to 1.4, drifting slowly from knot to knot so that a queue does not jump from minute to minute. */
function drift(key: string, minute: number): number {
  const knot = Math.floor(minute / knotMinutes);
  const at = (index: number) => (hashText(`${key}|${index}`) % 1000) / 1000;
  const share = (minute % knotMinutes) / knotMinutes;
  return 0.6 + 0.8 * (at(knot) * (1 - share) + at(knot + 1) * share);
}

/** The queues of an open hall on a day at a clock time `HH:MM`. */
export function queuesAt(plan: HallPlan, day: Day, clock: string, seed: string): Queue[] {
  const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return plan.queues.map(({ name, peak, minutesEach }) => {
    const waiting = Math.round(peak * busyness(minute) * drift(`${seed}|${plan.id}|${name}|${day}`, minute));
    return {
      name,
      waiting,
      minutes: Math.round(waiting * minutesEach),
      load: Math.min(100, Math.round((waiting / peak) * 100)),
    };
  });
}
