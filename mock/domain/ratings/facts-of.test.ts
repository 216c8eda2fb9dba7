import {
  afterRating,
  appeal,
  ratingOn,
  rectifiedRating,
  rectify,
  refuse,
  review,
} from "../../../tests/support/ratings";
import { instantOn } from "../calendar";
import { factsOf } from "./facts-of";
import { settled } from "./machine";

test("what figures see of a rating", () => {
  expect(factsOf(ratingOn("2026-09-21", { level: 5 }))).toEqual({
    level: 5,
    source: "active",
    kind: "visit",
    ratedAt: instantOn("2026-09-21", "10:00"),
    finishedAt: instantOn("2026-09-21", "09:32"),
    department: { code: "11152923MB0014509T", name: "额济纳旗人力资源和社会保障局" },
    window: { hallId: "hall-152923", number: "03", name: "社保" },
    counted: true,
  });
});

test("set right counts as long as neither rater nor bureau says that it is not", () => {
  const once = rectifiedRating();
  expect(factsOf(once).rectifiedAt).toBe(instantOn("2026-09-24", "15:00"));
  expect(factsOf(settled(once, instantOn("2026-12-01", "09:00"))).rectifiedAt).toBe(
    instantOn("2026-09-24", "15:00"),
  );
  const reRated = (level: 1 | 5) => factsOf(afterRating(once, ["2026-09-25", { action: "re-rate", level }]));
  expect(reRated(5).rectifiedAt).toBe(instantOn("2026-09-24", "15:00"));
  // Published as not confirmed, so no share may count it as set right.
  expect(reRated(1).rectifiedAt).toBeUndefined();
  const again = afterRating(once, ["2026-09-25", refuse]);
  expect(factsOf(again).rectifiedAt).toBeUndefined();
  const twice = afterRating(again, ["2026-09-28", rectify], ["2026-09-29", refuse]);
  const found = (result: "upheld" | "explanation-stands") =>
    factsOf(afterRating(twice, ["2026-09-30", review(result)])).rectifiedAt;
  expect(found("upheld")).toBeUndefined();
  expect(found("explanation-stands")).toBe(instantOn("2026-09-28", "15:00"));
});

test("one that an appeal took out is not counted", () => {
  const appealed = afterRating(ratingOn("2026-09-21"), ["2026-09-22", appeal]);
  expect(factsOf(appealed).counted).toBe(true);
  expect(factsOf(afterRating(appealed, ["2026-09-23", review("excluded")])).counted).toBe(false);
});
