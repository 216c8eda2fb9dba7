// Tells a story to the domain: what is seeded came about as anything else does, so it cannot be untrue.
import { dayOf, instantOn } from "../../../domain/calendar";
import { fileRating, type RatingFiling } from "../../../domain/ratings/file-rating";
import { decide } from "../../../domain/ratings/machine";
import type { RatedThing } from "../../../domain/ratings/rated-thing";
import type { Opinion, RatingCase } from "../../../domain/ratings/rating-case";
import { workingDay } from "../working-days";
import type { RatingStep } from "./rating-story";

/** The steps of a day are made from ten on, five minutes apart, unless a story says when. */
const stepsFrom = "10:00";
const apartMs = 5 * 60_000;

/** Everything that a story needs to be told. */
export interface RatingTelling {
  rated: RatedThing;
  opinion: Opinion;
  filing: RatingFiling;
  steps: readonly RatingStep[];
}

function take(rating: RatingCase, { by, command }: RatingStep, at: number): RatingCase {
  const decision = decide(rating, command, { role: by, now: at });
  if (!decision.ok) throw new Error(`${rating.id}: ${command.action} ${JSON.stringify(decision.refusal)}`);
  return decision.rating;
}

/**
 * The rating as it stands after all its steps.
 * @throws where a step is not open by the machine, which the tests of the seeds rule out
 */
export function runRating({ rated, opinion, filing, steps }: RatingTelling): RatingCase {
  const filed = fileRating(rated, opinion, filing);
  const start = dayOf(filed.submittedAt);
  return steps.reduce((rating, step, index) => {
    const day = workingDay(start, step.after);
    const at = step.at === undefined ? instantOn(day, stepsFrom) + index * apartMs : instantOn(day, step.at);
    return take(rating, step, at);
  }, filed);
}
