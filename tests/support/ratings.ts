// Ratings for tests of the domain.
import { instantOn } from "../../mock/domain/calendar";
import type { Command } from "../../mock/domain/ratings/command";
import { fileRating, type RatingFiling } from "../../mock/domain/ratings/file-rating";
import { decide } from "../../mock/domain/ratings/machine";
import type { Opinion, RatingCase } from "../../mock/domain/ratings/rating-case";
import { defaultRatingRules } from "../../mock/domain/ratings/rating-rules";
import { windowThing } from "../../mock/domain/ratings/things";

const labour = { code: "11152923MB0014509T", name: "额济纳旗人力资源和社会保障局" };

/** The window that all of them are about. */
export const window03 = {
  regionCode: "152923",
  hallId: "hall-152923",
  hallName: "额济纳旗为民服务中心",
  number: "03",
  name: "社保",
  department: labour,
};

/** A rating of a visit, given at ten in the morning of a day. */
export function ratingOn(
  day: string,
  opinion: Partial<Opinion> = {},
  filing: Partial<RatingFiling> = {},
): RatingCase {
  const visit = { title: "社会保障卡补换", finishedAt: instantOn(day, "09:32") };
  return fileRating(
    windowThing({ kind: "visit", id: "vs-1" }, window03, day, visit),
    { level: 2, tags: [], text: "等了一个半小时。", anonymous: true, ...opinion },
    {
      id: "rt-00000001",
      number: "152923-P260921-0001",
      ownerId: "resident",
      rules: { ...defaultRatingRules, bureau: "旗政务服务局" },
      now: instantOn(day, "10:00"),
      ...filing,
    },
  );
}

const raters = new Set(["take-back", "follow-up", "re-rate", "not-satisfied"]);

/** What comes of a command on a day at three in the afternoon. */
export function tryRating(rating: RatingCase, day: string, command: Command, clock = "15:00") {
  const role = raters.has(command.action) ? ("rater" as const) : ("agency" as const);
  return decide(rating, command, { role, now: instantOn(day, clock) });
}

/** The rating after commands on days, each of which must be allowed. */
export function afterRating(
  rating: RatingCase,
  ...steps: readonly (readonly [string, Command, string?])[]
): RatingCase {
  return steps.reduce((now, [day, command, clock]) => {
    const decision = tryRating(now, day, command, clock);
    if (!decision.ok) throw new Error(`${day} ${command.action}: ${JSON.stringify(decision.refusal)}`);
    return decision.rating;
  }, rating);
}

export const rectify: Command = { action: "rectify", text: "叫号屏已经修好。" };
export const explain: Command = { action: "explain", text: "这是上级统一规定的。", article: "某办法第三条" };
export const refuse: Command = { action: "not-satisfied", reason: "等候区还是没有叫号" };
export const appeal: Command = { action: "appeal", ground: "mistaken", text: "当天没有这件事。" };

/** What the bureau finds. */
export const review = (result: "upheld" | "excluded" | "explanation-stands"): Command => ({
  action: "review",
  result,
  text: "看了当天的记录。",
});

/** A bad rating of 21 September 2026, a Monday, that was looked into on the next day. */
export const verifiedRating = (): RatingCase =>
  afterRating(ratingOn("2026-09-21"), ["2026-09-22", { action: "verify" }]);

/** The same, set right on the 24th. */
export const rectifiedRating = (): RatingCase =>
  afterRating(verifiedRating(), ["2026-09-22", { action: "start-rectifying" }], ["2026-09-24", rectify]);
