import fc from "fast-check";
import { hallNow } from "./hall-now";
import type { HallPlan } from "./hall-plan";

const plan: HallPlan = {
  id: "hall-1",
  hours: [
    { weekdays: [1, 2, 3, 4, 5], opens: "14:30", closes: "17:30" },
    { weekdays: [1, 2, 3, 4, 5], opens: "09:00", closes: "12:00" },
  ],
  queues: [{ name: "社保医保", peak: 20, minutesEach: 4 }],
};

const at = (instant: string, hours = plan.hours) => hallNow({ ...plan, hours }, Date.parse(instant), "seed");

test("open in the morning: closes at noon", () => {
  expect(at("2026-10-16T09:12:34+08:00")).toMatchObject({
    at: "2026-10-16T09:12:00+08:00",
    open: true,
    closesAt: "2026-10-16T12:00:00+08:00",
    todayHours: [
      { opens: "09:00", closes: "12:00" },
      { opens: "14:30", closes: "17:30" },
    ],
  });
});

test.each([
  ["2026-10-16T08:59:59+08:00", false, "2026-10-16T09:00:00+08:00", "before opening"],
  ["2026-10-16T12:00:00+08:00", false, "2026-10-16T14:30:00+08:00", "at noon"],
  ["2026-10-16T17:30:00+08:00", false, "2026-10-19T09:00:00+08:00", "on Friday evening"],
  ["2026-09-30T18:00:00+08:00", false, "2026-10-08T09:00:00+08:00", "before 国庆"],
  ["2026-10-09T18:00:00+08:00", false, "2026-10-10T09:00:00+08:00", "before a Saturday that works"],
])("%s: open %s, opens at %s (%s)", (instant, open, opensAt) => {
  expect(at(instant)).toMatchObject({ open, opensAt, queues: [] });
});

test("says why it stays closed all day", () => {
  expect(at("2026-10-17T10:00:00+08:00").dayOff).toBe("周末");
  expect(at("2026-10-02T10:00:00+08:00").dayOff).toBe("国庆节");
  expect(at("2026-10-16T18:00:00+08:00").dayOff).toBeUndefined();
});

test("keeps Monday's hours on a weekend day declared working", () => {
  expect(at("2026-10-10T10:00:00+08:00")).toMatchObject({
    open: true,
    closesAt: "2026-10-10T12:00:00+08:00",
  });
});

test("a hall that opens on Saturdays is open on an ordinary Saturday, not on a holiday", () => {
  const saturdays = [{ weekdays: [6], opens: "09:00", closes: "12:00" }];
  expect(at("2026-10-17T10:00:00+08:00", saturdays).open).toBe(true);
  expect(at("2026-10-03T10:00:00+08:00", saturdays).open).toBe(false);
});

test("a hall without hours never says when it opens", () => {
  expect(at("2026-10-16T10:00:00+08:00", [])).not.toHaveProperty("opensAt");
});

test("for any minute: the same twice, and within what a hall can hold", () => {
  const start = Date.parse("2026-01-01T00:00:00+08:00");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 * 24 * 60 }), (minutes) => {
      const instant = start + minutes * 60_000;
      const now = hallNow(plan, instant, "seed");
      expect(hallNow(plan, instant + 59_000, "seed")).toEqual(now);
      expect(now.open).toBe(now.closesAt !== undefined);
      expect(now.open).toBe(now.opensAt === undefined);
      for (const { waiting, minutes: wait, load } of now.queues) {
        expect(waiting).toBeGreaterThanOrEqual(0);
        expect(waiting).toBeLessThanOrEqual(28);
        expect(wait).toBe(waiting * 4);
        expect(load).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test("another seed gives other queues", () => {
  const instant = Date.parse("2026-10-16T10:00:00+08:00");
  const lengths = ["a", "b", "c", "d"].map((seed) => hallNow(plan, instant, seed).queues[0]?.waiting);
  expect(new Set(lengths).size).toBeGreaterThan(1);
});
