// Records of the halls' log as figures see them.
import { addDays, type Day, instantOn } from "../../../domain/calendar";
import type { CountedCase } from "../../../domain/case-figures/counted-case";
import type { CountedRating } from "../../../domain/ratings/counted-rating";
import type { ServiceRecord } from "./service-record";

/** What the log does not keep: at what time of the day it was. */
const clock = "10:00";

/** The record as one of all cases. */
export function caseOfRecord(record: ServiceRecord): CountedCase {
  const { type, department, receivedOn, closedOn, dueOn, promised, actual } = record;
  const facts: CountedCase = { topic: "applications", type, department, receivedOn };
  if (closedOn === undefined) return facts;
  return {
    ...facts,
    closedOn,
    punctual: closedOn <= dueOn,
    ...(promised === undefined || actual === undefined ? {} : { days: { actual, promised } }),
  };
}

const rectified: readonly string[] = ["confirmed", "period"];

/**
 * What was said of it, or that nobody has said anything in time; nothing as long as the days run.
 * @param defaultDays days in which it may be rated
 */
export function ratingOfRecord(
  { guide, department, window, way, closedOn, rating }: ServiceRecord,
  defaultDays: number,
  today: Day,
): CountedRating | undefined {
  if (closedOn === undefined) return undefined;
  const facts = {
    finishedAt: instantOn(closedOn, clock),
    kind: "visit",
    department,
    guideId: guide.id,
    guideTitle: guide.name,
    ...(way === "window" && window ? { window } : {}),
  } as const;
  if (rating) {
    const { level, ratedOn, loop } = rating;
    return {
      ...facts,
      level,
      source: "active",
      ratedAt: instantOn(ratedOn, clock),
      counted: loop?.outcome !== "excluded" || loop.endedOn === undefined,
      ...(loop && rectified.includes(loop.outcome) ? { rectifiedAt: instantOn(loop.answeredOn, clock) } : {}),
    };
  }
  const overOn = addDays(closedOn, defaultDays + 1);
  return overOn >= today
    ? undefined
    : { ...facts, level: 4, source: "default", ratedAt: instantOn(overOn, "00:00"), counted: true };
}
