import {
  afterRating,
  appeal,
  explain,
  ratingOn,
  rectifiedRating,
  rectify,
  refuse,
  review,
  tryRating,
  verifiedRating,
} from "../../../tests/support/ratings";
import { instantOn } from "../calendar";
import { allowedActions, settled, waitsForRater } from "./machine";
import type { RatingCase } from "./rating-case";
import { viewOf } from "./view";

const at = (day: string, clock = "16:00") => instantOn(day, clock);
const outcome = (
  rating: RatingCase,
  day: string,
  command: Parameters<typeof tryRating>[2],
  clock?: string,
) => {
  const decision = tryRating(rating, day, command, clock);
  return decision.ok ? decision.rating.status : decision.refusal.refused;
};

test.each([
  [1, "received", "verify"],
  [2, "received", "verify"],
  [3, "recorded", undefined],
  [4, "recorded", undefined],
  [5, "recorded", undefined],
] as const)("level %i is %s", (level, status, kind) => {
  const rating = ratingOn("2026-09-21", { level });
  expect(rating.status).toBe(status);
  expect(viewOf(rating, at("2026-09-21")).deadlines[0]?.kind).toBe(kind);
});

test("taking back ends after ten minutes, to the second, and once anybody has looked at it", () => {
  const rating = ratingOn("2026-09-21");
  const back = { action: "take-back" } as const;
  expect(outcome(rating, "2026-09-21", back, "10:10")).toBe("taken-back");
  expect(outcome(rating, "2026-09-21", back, "10:11")).toBe("action_not_allowed");
  const seen = afterRating(rating, ["2026-09-21", { action: "verify" }, "10:02"]);
  expect(outcome(seen, "2026-09-21", back, "10:03")).toBe("action_not_allowed");
  const [first] = allowedActions(rating, at("2026-09-21", "10:04")).filter(
    ({ action }) => action === "take-back",
  );
  expect(first).toMatchObject({ secondsLeft: 360, until: "2026-09-21T10:10:00+08:00" });
});

test("a follow-up comes once, in its days, in any state but after taking back", () => {
  const more = { action: "follow-up", text: "补一句" } as const;
  const followed = afterRating(ratingOn("2026-09-21", { level: 5 }), ["2026-09-25", more]);
  expect(followed.followUp?.text).toBe("补一句");
  expect(outcome(followed, "2026-09-26", more)).toBe("action_not_allowed");
  expect(outcome(ratingOn("2026-09-21"), "2026-12-20", more)).toBe("received");
  expect(outcome(ratingOn("2026-09-21"), "2026-12-21", more)).toBe("action_not_allowed");
  const back = afterRating(ratingOn("2026-09-21"), ["2026-09-21", { action: "take-back" }, "10:01"]);
  expect(outcome(back, "2026-09-22", more)).toBe("action_not_allowed");
});

test("set right, confirmed with a new level: closed by the rater", () => {
  const closed = afterRating(rectifiedRating(), ["2026-09-25", { action: "re-rate", level: 4 }]);
  expect(viewOf(closed, at("2026-09-25"))).toMatchObject({
    status: "closed",
    closedBy: "rater",
    rounds: 1,
    reRating: { level: 4 },
    standing: { sentence: "您再评：满意，了结了" },
  });
});

test("not satisfied twice: the bureau finds whether it was enough, and then it is over", () => {
  const twice = afterRating(
    rectifiedRating(),
    ["2026-09-25", refuse],
    ["2026-09-28", rectify],
    ["2026-09-29", refuse],
  );
  expect([twice.status, twice.rounds]).toEqual(["contested", 2]);
  const [right, wanting] = (["explanation-stands", "upheld"] as const).map((result) =>
    afterRating(twice, ["2026-09-30", review(result)]),
  );
  expect([right?.closedBy, wanting?.closedBy]).toEqual(["bureau", "bureau"]);
  expect(right && viewOf(right, at("2026-09-30")).standing.sentence).toBe("旗政务服务局复核：整改已经到位");
  expect(wanting && viewOf(wanting, at("2026-09-30")).standing.sentence).toBe(
    "旗政务服务局复核：没有整改到位",
  );
});

test("an explanation that is contested goes to the bureau; not accepted, it must be set right", () => {
  const contested = afterRating(verifiedRating(), ["2026-09-23", explain], ["2026-09-24", refuse]);
  expect(contested.status).toBe("contested");
  expect(outcome(contested, "2026-09-25", review("explanation-stands"))).toBe("closed");
  const upheld = afterRating(contested, ["2026-09-25", review("upheld")]);
  expect(upheld.status).toBe("verified");
  expect(outcome(upheld, "2026-09-25", explain)).toBe("action_not_allowed");
  expect(outcome(upheld, "2026-09-25", appeal)).toBe("action_not_allowed");
  expect(outcome(upheld, "2026-09-25", { action: "start-rectifying" })).toBe("rectifying");
});

test("an appeal is heard by the bureau alone, once and soon; upheld by it, the rating counts nowhere", () => {
  const rating = ratingOn("2026-09-21");
  expect(outcome(rating, "2026-09-24", appeal)).toBe("appealed");
  // 25 September 2026 begins the Mid-Autumn holiday: the 24th is the third working day.
  expect(outcome(rating, "2026-09-28", appeal)).toBe("action_not_allowed");
  const appealed = afterRating(rating, ["2026-09-22", appeal]);
  expect(outcome(appealed, "2026-09-23", review("explanation-stands"))).toBe("invalid_request");
  const excluded = afterRating(appealed, ["2026-09-23", review("excluded")]);
  expect(viewOf(excluded, at("2026-09-23"))).toMatchObject({
    status: "reviewed",
    counted: false,
    open: false,
  });
  const stands = afterRating(appealed, ["2026-09-23", review("upheld")]);
  expect(outcome(stands, "2026-09-24", appeal)).toBe("action_not_allowed");
  expect(viewOf(stands, at("2026-09-23")).counted).toBe(true);
});

test("nobody said anything: over by itself on the day after, recorded as such, and nothing can be said then", () => {
  const rating = rectifiedRating();
  const dueOn = viewOf(rating, at("2026-09-24")).standing.dueOn ?? "";
  // 4 October, moved off the holiday to the 8th.
  expect(dueOn).toBe("2026-10-08");
  expect(waitsForRater(rating, at(dueOn, "23:59"))).toBe(true);
  expect(settled(rating, at(dueOn, "23:59")).status).toBe("rectified");
  const over = settled(rating, at("2026-10-20"));
  expect(over).toMatchObject({
    status: "closed",
    closedBy: "period",
    statusSince: at("2026-10-09", "00:00"),
  });
  expect(settled(rating, at("2026-10-21"))).toBe(over);
  expect(outcome(rating, "2026-10-09", refuse)).toBe("action_not_allowed");
  expect(outcome(over, "2026-10-09", { action: "re-rate", level: 5 })).toBe("action_not_allowed");
});

test("a day late is red, and told as late for good", () => {
  const late = ratingOn("2026-09-21");
  expect(viewOf(late, at("2026-09-22")).deadlines[0]).toMatchObject({ overdue: false, card: "none" });
  const [due] = viewOf(late, at("2026-09-23")).deadlines;
  expect(due).toMatchObject({ kind: "verify", overdue: true, card: "red" });
  expect(viewOf(late, at("2026-09-23")).standing.sentence).toBe(
    "旗人力资源和社会保障局该在 9月22日前核实，已经超期",
  );
  const done = afterRating(late, ["2026-09-23", { action: "verify" }]);
  expect(viewOf(done, at("2026-09-30")).timeline.map(({ event, delayed }) => [event, delayed])).toEqual([
    ["submitted", undefined],
    ["overdue", undefined],
    ["verified", true],
  ]);
});

test("yellow from 80 % of the days to set it right", () => {
  const cardOn = (day: string, clock?: string) => viewOf(verifiedRating(), at(day, clock)).deadlines[0]?.card;
  expect(viewOf(verifiedRating(), at("2026-09-22")).deadlines[0]?.dueOn).toBe("2026-10-20");
  expect([cardOn("2026-10-15", "08:59"), cardOn("2026-10-15", "09:00"), cardOn("2026-10-21")]).toEqual([
    "none",
    "yellow",
    "red",
  ]);
});
