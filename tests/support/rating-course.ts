// Any course of a rating: time goes on, any side tries something, and what is legal is done.
import fc from "fast-check";
import { addDays } from "../../mock/domain/calendar";
import type { Command } from "../../mock/domain/ratings/command";
import { agencyActions, allowedActions, decide, settled } from "../../mock/domain/ratings/machine";
import type { RatingCase } from "../../mock/domain/ratings/rating-case";
import { ratingOn } from "./ratings";

const hour = 3_600_000;

type Maker = (number: number) => Command;

const raters: Record<string, Maker> = {
  "take-back": () => ({ action: "take-back" }),
  "follow-up": (number) => ({ action: "follow-up", text: `追评 ${number}` }),
  "re-rate": (number) => ({ action: "re-rate", level: (number % 5) + 1, text: `再评 ${number}` }),
  "not-satisfied": (number) => ({ action: "not-satisfied", reason: `还是不行 ${number}` }),
};

const results = ["upheld", "excluded", "explanation-stands"] as const;

const agencies: Record<string, Maker> = {
  verify: () => ({ action: "verify" }),
  "start-rectifying": () => ({ action: "start-rectifying" }),
  rectify: (number) => ({ action: "rectify", text: `整改 ${number} 好了` }),
  explain: (number) => ({ action: "explain", text: `说明 ${number} 如下`, article: "某办法" }),
  appeal: (number) => ({
    action: "appeal",
    ground: number % 2 === 0 ? "mistaken" : "malicious",
    text: `申诉 ${number} 如下`,
  }),
  review: (number) => ({ action: "review", result: results[number % 3] ?? "upheld", text: `复核 ${number}` }),
  "call-back": (number) => ({
    action: "call-back",
    result: number % 2 ? "reached" : "unreached",
    text: "电话",
  }),
};

/** What ends a course too soon for anything else to happen. */
const ends = new Set(["take-back"]);

/** The rating after each legal step, whoever took it, and the instant of the last try. */
export interface RatingCourse {
  states: { rating: RatingCase; now: number; command?: Command }[];
  now: number;
}

const attempt = fc.record({
  which: fc.nat(1000),
  number: fc.nat(1000),
  ending: fc.nat(9).map((number) => number === 0),
  moving: fc.boolean(),
  hours: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 7, arbitrary: fc.nat(30) },
    { weight: 1, arbitrary: fc.nat(24 * 40) },
  ),
});

function legalSteps(rating: RatingCase, now: number, number: number, ending: boolean) {
  const side = (role: "rater" | "agency", makers: Record<string, Maker>, names: readonly string[]) =>
    names
      .filter((name) => ending || !ends.has(name))
      .flatMap((name) => {
        const command = makers[name]?.(number);
        const decision = command && decide(rating, command, { role, now });
        return command && decision?.ok ? [{ command, rating: decision.rating }] : [];
      });
  return [
    ...side(
      "rater",
      raters,
      allowedActions(rating, now).map(({ action }) => action),
    ),
    ...side("agency", agencies, agencyActions(rating, now)),
  ];
}

/** Any course from the rating on; most are of bad ones, since others have none. */
export const anyRatingCourse: fc.Arbitrary<RatingCourse> = fc
  .record({
    start: fc.nat(400).map((days) => addDays("2025-11-01", days)),
    level: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(1, 2) }, fc.constantFrom(3, 4, 5)),
    attempts: fc.array(attempt, { minLength: 8, maxLength: 40 }),
  })
  .map(({ start, level, attempts }) => {
    let rating = ratingOn(start, { level });
    let now = rating.submittedAt;
    const states: RatingCourse["states"] = [{ rating, now }];
    for (const { which, number, ending, moving, hours } of attempts) {
      now += hours * hour;
      const lapsed = settled(rating, now);
      if (lapsed !== rating) {
        rating = lapsed;
        states.push({ rating, now: rating.statusSince });
      }
      const legal = legalSteps(rating, now, number, ending);
      // Half of the time something that moves it, else courses would be all calls.
      const { status } = rating;
      const onward = legal.filter((one) => one.rating.status !== status);
      const open = moving && onward.length > 0 ? onward : legal;
      const chosen = open[which % open.length];
      if (!chosen) continue;
      rating = chosen.rating;
      states.push({ ...chosen, now });
    }
    return { states, now };
  });
