// Every published figure of ratings is counted a second time, the slow way, and nothing kept back can be worked out.
import fc from "fast-check";
import { addDays, instantOn } from "../calendar";
import { monthOf } from "../months";
import { countRatings, fullCounts, type RatingsAsked } from "./count";
import type { PublicRating } from "./public-rating";

const smallest = 5;
const optional = <Of>(of: fc.Arbitrary<Of>) => fc.option(of, { nil: undefined });
const instant = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((day) => instantOn(addDays(from, day), "10:00"));
const someRating: fc.Arbitrary<PublicRating> = fc
  .record({
    level: fc.integer({ min: 1, max: 5 }),
    source: fc.constantFrom("active" as const, "active" as const, "default" as const),
    ratedAt: instant("2026-04-01", 160),
    kind: fc.constantFrom("visit" as const, "ticket" as const, "guide" as const),
    department: optional(fc.constantFrom({ code: "A", name: "水务局" }, { code: "B", name: "市场监管局" })),
    window: optional(fc.integer({ min: 1, max: 9 })),
    guideId: optional(fc.constantFrom("g-1", "g-2", "g-3", "g-4")),
    counted: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
    rectifiedAt: optional(instant("2026-06-01", 90)),
    isStage: fc.boolean(),
  })
  .map(({ department, window, guideId, rectifiedAt, isStage, ...rest }) => ({
    ...rest,
    finishedAt: rest.ratedAt,
    ...(department ? { department } : {}),
    ...(window ? { window: { hallId: "hall", number: String(window), name: "窗口" } } : {}),
    ...(guideId ? { guideId } : {}),
    ...(rectifiedAt ? { rectifiedAt } : {}),
    ...(isStage ? { isStage: true as const } : {}),
  }));
const log = fc.array(someRating, { maxLength: 120 });
const ways = fc.constantFrom("month", "department", "window", "guide") satisfies fc.Arbitrary<
  RatingsAsked["by"]
>;
const months = { from: "2026-05", to: "2026-08", smallest };

const keyOf: Record<RatingsAsked["by"], (one: PublicRating) => string> = {
  month: ({ ratedAt }) => monthOf(ratedAt),
  department: ({ department }) => department?.code ?? "none",
  window: ({ window }) => (window ? `${window.hallId}-${window.number}` : "none"),
  guide: ({ guideId }) => guideId ?? "none",
};

/** What some ratings count, straight from what the words mean. */
function recount(all: readonly PublicRating[]) {
  const counted = all.filter((one) => one.counted);
  const valid = counted.filter(({ source }) => source === "active");
  const matters = counted.filter(({ kind, isStage }) => kind !== "guide" && !isStage);
  const bad = valid.filter(({ level }) => level < 3);
  return {
    levels: [1, 2, 3, 4, 5].map((level) => valid.filter((one) => one.level === level).length),
    valid: valid.length,
    good: { numerator: valid.filter(({ level }) => level > 2).length, denominator: valid.length },
    rectified: {
      numerator: bad.filter(({ rectifiedAt }) => rectifiedAt !== undefined).length,
      denominator: bad.length,
    },
    active: {
      numerator: matters.filter(({ source }) => source === "active").length,
      denominator: matters.length,
    },
    defaults: counted.length - valid.length,
  };
}

const inMonths = ({ ratedAt }: PublicRating) =>
  monthOf(ratedAt) >= months.from && monthOf(ratedAt) <= months.to;

test("every figure that is shown equals a recount by hand, and what is kept back has no counts", () => {
  fc.assert(
    fc.property(log, ways, (all, by) => {
      const asked = all.filter(inMonths);
      const { total, rows } = countRatings(all, { ...months, by });
      expect(total.counts).toEqual(total.suppressed ? undefined : recount(asked));
      for (const { key, suppressed, counts } of rows)
        expect(counts).toEqual(
          suppressed ? undefined : recount(asked.filter((one) => keyOf[by](one) === key)),
        );
    }),
  );
});

test("each rating stands in one row: before anything is kept back, the rows add up to the total", () => {
  fc.assert(
    fc.property(log, ways, (all, by) => {
      const { total, rows } = fullCounts(all, { ...months, by });
      const sum = (of: "valid" | "defaults") => rows.reduce((part, { counts }) => part + counts[of], 0);
      expect([sum("valid"), sum("defaults")]).toEqual([total.counts.valid, total.counts.defaults]);
      expect(total.counts).toEqual(fullCounts(all, { ...months, by: "month" }).total.counts);
    }),
  );
});

test("nothing under the smallest count is told, no row is kept back alone, nor a group that is too small", () => {
  fc.assert(
    fc.property(log, ways, (all, by) => {
      const { total, rows } = countRatings(all, { ...months, by });
      for (const { counts } of [total, ...rows])
        expect(counts?.valid ?? smallest).toBeGreaterThanOrEqual(smallest);
      const kept = rows.filter(({ suppressed }) => suppressed);
      if (total.suppressed || kept.length === 0) return;
      const shown = rows.reduce((sum, { counts }) => sum + (counts?.valid ?? 0), 0);
      const rest = (total.counts?.valid ?? 0) - shown;
      const everything = kept.length === rows.length;
      expect(everything || kept.length > 1).toBe(true);
      expect(everything || rest >= smallest).toBe(true);
    }),
  );
});

test("what is kept back goes to the end, where its place tells nothing", () => {
  fc.assert(
    fc.property(log, fc.constantFrom("department", "window", "guide"), (all, by) => {
      const { rows } = countRatings(all, { ...months, by });
      const flags = rows.map(({ suppressed }) => suppressed);
      expect(flags).toEqual([...flags].sort());
      const kept = rows.filter(({ suppressed }) => suppressed).map(({ key }) => key);
      expect(kept).toEqual([...kept].sort());
    }),
  );
});
