// What each action adds: facts and the entry of the trail. The status comes from the table.
import type { ActionName, Change, Commands } from "./command";
import { roundsAreSpent } from "./guards";
import type { EventName, RatingCase } from "./rating-case";
import { endLast, type RatingClock, startClock } from "./rating-clock";

type Effects = {
  [A in ActionName]: (rating: RatingCase, command: Commands[A], now: number) => Change;
};

const handedIn = (uploadIds: readonly string[] | undefined) => (uploadIds?.length ? { uploadIds } : {});
const noted = (note: string | undefined) => (note ? { note } : {});

/** What was due is done; what comes next begins to count. */
const next = ({ clocks, rules }: RatingCase, now: number, kind?: RatingClock["kind"]) => ({
  clocks: [...endLast(clocks, now), ...(kind ? [startClock(kind, rules, now)] : [])],
});

const byHandler = ({ rated }: RatingCase, text: string, at: number) => ({ by: rated.handler, text, at });

/** After two rounds the bureau finds whether that was enough; before, whether the rating or the explanation stands. */
function reviewEvent(rating: RatingCase, result: Commands["review"]["result"]): EventName {
  if (rating.status === "contested" && roundsAreSpent(rating)) {
    return result === "upheld" ? "found-wanting" : "found-right";
  }
  return result === "explanation-stands" ? "explanation-stood" : result;
}

const effects: Effects = {
  "take-back": (rating, _, now) => ({
    facts: { clocks: endLast(rating.clocks, now, "stopped") },
    event: { event: "taken-back" },
  }),
  "follow-up": ({ attachments }, { text, uploadIds = [] }, at) => ({
    facts: { followUp: { text, at }, attachments: [...attachments, ...uploadIds] },
    event: { event: "followed-up", note: text, ...handedIn(uploadIds) },
  }),
  verify: (rating, _, now) => ({ facts: next(rating, now, "rectify"), event: { event: "verified" } }),
  "start-rectifying": () => ({ event: { event: "rectifying-started" } }),
  rectify: (rating, { text }, now) => ({
    facts: {
      ...next(rating, now, "confirm"),
      rounds: rating.rounds + 1,
      rectification: byHandler(rating, text, now),
    },
    event: { event: "rectified", note: text },
  }),
  explain: (rating, { text, article }, now) => ({
    facts: { ...next(rating, now, "confirm"), explanation: { ...byHandler(rating, text, now), article } },
    event: { event: "explained", note: text, article },
  }),
  appeal: (rating, { ground, text }, now) => ({
    facts: {
      clocks: [...endLast(rating.clocks, now, "stopped"), startClock("review", rating.rules, now)],
      appeal: byHandler(rating, text, now),
    },
    event: { event: "appealed", ground, note: text },
  }),
  review: (rating, { result, text }, now) => {
    const ends = rating.status === "contested" && (result !== "upheld" || roundsAreSpent(rating));
    const goesOn = result === "upheld" && !ends;
    return {
      facts: {
        ...next(rating, now, goesOn ? "rectify" : undefined),
        review: { by: rating.rules.bureau, text, at: now, result },
        ...(ends ? { closedBy: "bureau" as const } : {}),
      },
      event: { event: reviewEvent(rating, result), note: text },
    };
  },
  "call-back": (_, { result, text }) => ({ event: { event: "called-back", result, ...noted(text) } }),
  "re-rate": (rating, { level, text }, now) => ({
    facts: {
      ...next(rating, now),
      reRating: { level, ...(text ? { text } : {}), at: now },
      closedBy: "rater",
    },
    event: { event: "re-rated", level, ...noted(text) },
  }),
  "not-satisfied": (rating, { reason }, now) => {
    const again = rating.status === "rectified" && !roundsAreSpent(rating);
    return {
      facts: next(rating, now, again ? "rectify" : "review"),
      event: { event: again ? "sent-back" : "contested", note: reason },
    };
  },
  "let-lapse": (rating, _, now) => ({
    facts: { clocks: endLast(rating.clocks, now, "stopped"), closedBy: "period" },
    event: { event: "lapsed" },
  }),
};

/** What a command adds to a rating that allows it. */
export function effectOf<A extends ActionName>(
  rating: RatingCase,
  command: Commands[A] & { action: A },
  now: number,
): Change {
  return effects[command.action](rating, command, now);
}
