// What the person served said of one matter, and what came of it where it was bad.
import { addDays, type Day } from "../../../domain/calendar";
import { pick } from "../../../domain/chance";
import { isBad } from "../../../domain/ratings/rated-thing";
import { workingDay } from "../working-days";
import type { ServiceLoop, ServiceRating, ServiceRecord } from "./service-record";

type Way = ServiceRecord["way"];

import { explainable, mistaken, type Remark, rectifiable } from "./service-remarks";

/** So many people say anything at all. */
const activeShare = 0.38;
/** Days after the end on which those who rate do so: fewer than after which a default rating stands. */
const ratedWithin = 6;

/** Up to which chance a level is given, best first. */
const levels: readonly (readonly [upTo: number, level: ServiceRating["level"]])[] = [
  [0.63, 5],
  [0.87, 4],
  [0.955, 3],
  [0.987, 2],
  [1, 1],
];
/** Up to which chance a bad rating ends so. */
const outcomes: readonly (readonly [upTo: number, outcome: ServiceLoop["outcome"]])[] = [
  [0.56, "confirmed"],
  [0.76, "period"],
  [0.83, "not-confirmed"],
  [0.95, "explained"],
  [1, "excluded"],
];

const fallsOn = <Of>(steps: readonly (readonly [upTo: number, of: Of])[], chance: number): Of | undefined =>
  steps.find(([upTo]) => chance < upTo)?.[1];

function remarkOf(outcome: ServiceLoop["outcome"], way: Way, chance: number): Remark | undefined {
  if (outcome === "excluded") return mistaken;
  const remarks = outcome === "explained" ? explainable : rectifiable;
  return pick(
    remarks.filter(({ atHall }) => way === "window" || !atHall),
    chance,
  );
}

/** The loop as it is seen the day before `today`: nothing where it is not answered yet. */
function loopOf(ratedOn: Day, today: Day, way: Way, chance: () => number): ServiceLoop | undefined {
  const outcome = fallsOn(outcomes, chance()) ?? "period";
  const remark = remarkOf(outcome, way, chance());
  const answeredOn = workingDay(ratedOn, 2 + Math.floor(chance() * 13));
  const waited = outcome === "period" ? 11 : 1 + Math.floor(chance() * 9);
  const better: ServiceRating["level"] = chance() < 0.5 ? 5 : 4;
  if (!remark || answeredOn >= today) return undefined;
  const endedOn = addDays(answeredOn, waited);
  const { problem, answer } = remark;
  return {
    outcome,
    problem,
    answer,
    answeredOn,
    ...(endedOn < today ? { endedOn } : {}),
    ...(endedOn < today && outcome === "confirmed" ? { level: better } : {}),
  };
}

/** The rating of a matter that was over on a day, or nothing where nobody has said anything by yesterday. */
export function ratingOf(
  closedOn: Day,
  today: Day,
  way: Way,
  chance: () => number,
): ServiceRating | undefined {
  if (chance() >= activeShare) return undefined;
  const ratedOn = addDays(closedOn, Math.floor(chance() * ratedWithin));
  if (ratedOn >= today) return undefined;
  const level = fallsOn(levels, chance()) ?? 5;
  const loop = isBad(level) ? loopOf(ratedOn, today, way, chance) : undefined;
  return { level, ratedOn, ...(loop ? { loop } : {}) };
}
