// Whatever legal things happen to a rating, what is published of it is over, bad, counted, and within the limits.
import fc from "fast-check";
import { anyRatingCourse } from "../../../tests/support/rating-course";
import { rectificationOf } from "./rectification-of";

const office = { code: "11152923MB00248031", name: "旗政务服务局" };

test("only what is closed after an answer is published, and says how it ended", () => {
  fc.assert(
    fc.property(anyRatingCourse, ({ states }) => {
      for (const { rating } of states) {
        const published = rectificationOf(rating, {}, office);
        const { status, opinion, rectification, explanation, closedBy, reRating } = rating;
        const isDue =
          status === "closed" && opinion.level < 3 && (rectification ?? explanation) !== undefined;
        expect(published !== undefined).toBe(isDue);
        if (!published) continue;
        const { outcome, level, receivedOn, answeredOn, id } = published;
        expect(level).toBe(reRating?.level);
        expect(answeredOn >= receivedOn).toBe(true);
        expect(id).not.toContain(rating.id);
        if (outcome === "period") expect(closedBy).toBe("period");
        if (outcome === "confirmed") expect(closedBy).toBe("rater");
        if (outcome === "explained") expect(explanation).toBeDefined();
      }
    }),
  );
});

test("a name that grows to a mark keeps the texts within their limits", () => {
  fc.assert(
    fc.property(anyRatingCourse, ({ states }) => {
      const last = states.at(-1)?.rating;
      if (!last) return;
      const long = { ...last, opinion: { ...last.opinion, text: "张敏，".repeat(166) } };
      const published = rectificationOf(long, { names: ["张敏"] }, office);
      expect(published?.problem.length ?? 0).toBeLessThanOrEqual(500);
      expect(published?.problem ?? "").not.toContain("张敏");
    }),
    { numRuns: 30 },
  );
});
