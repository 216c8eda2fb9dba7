import fc from "fast-check";
import { addDays, type Day, kindOfDay } from "./calendar";
import { lastDayOf } from "./deadline";
import { type ExcludedPeriod, mergePeriods } from "./excluded-periods";
import { type Running, runningLedger } from "./running-ledger";

const article = "二十个工作日";
const twenty = { days: 20, article };
const stop = (from: Day, until: Day, why = "征求第三方意见"): ExcludedPeriod => ({
  from,
  until,
  why,
  article: "不算",
});
const anew = (day: Day) => ({ day, article: "重新起算" });
const due = (running: Omit<Running, "period">) => lastDayOf(runningLedger({ period: twenty, ...running }));

test.each<[string, Omit<Running, "period">, Day]>([
  ["over 中秋 and 国庆, 10-10 works", { start: "2026-09-21" }, "2026-10-26"],
  ["over 劳动节, 05-09 works", { start: "2026-04-30" }, "2026-06-01"],
  [
    "four working days out",
    { start: "2026-09-21", excluded: [stop("2026-10-11", "2026-10-15")] },
    "2026-10-30",
  ],
  [
    "days out that would not count",
    { start: "2026-09-21", excluded: [stop("2026-10-01", "2026-10-07")] },
    "2026-10-26",
  ],
  [
    "overlapping questions once",
    {
      start: "2026-09-21",
      excluded: [stop("2026-10-08", "2026-10-13"), stop("2026-10-10", "2026-10-15", "征求其他机关意见")],
    },
    "2026-11-04",
  ],
  ["anew after the correction", { start: "2026-09-21", restarts: [anew("2026-10-09")] }, "2026-11-05"],
  ["anew twice", { start: "2026-09-21", restarts: [anew("2026-09-23"), anew("2026-10-09")] }, "2026-11-05"],
  ["anew on the day itself", { start: "2026-09-21", restarts: [anew("2026-09-21")] }, "2026-10-26"],
  ["twenty more", { start: "2026-09-21", extension: twenty }, "2026-11-23"],
  ["to a stated day", { start: "2026-09-21", until: { day: "2026-12-01", article } }, "2026-12-01"],
])("%s", (_name, running, day) => {
  expect(due(running)).toBe(day);
});

test("every day is told with its reason", () => {
  const ledger = runningLedger({
    start: "2026-09-28",
    period: { days: 2, article },
    restarts: [anew("2026-09-30")],
    excluded: [stop("2026-10-07", "2026-10-10"), stop("2026-10-11", "2026-10-11", "征求其他机关意见")],
  });
  expect(ledger.map(({ day, reason, number, why }) => [day.slice(5), reason, number ?? why])).toEqual([
    ["09-28", "start", undefined],
    ["09-29", "dropped", undefined],
    ["09-30", "restarted", undefined],
    ...["10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07"].map((day) => [
      day,
      "holiday",
      undefined,
    ]),
    ...["10-08", "10-09", "10-10"].map((day) => [day, "excluded", "征求第三方意见，征求其他机关意见"]),
    ["10-11", "weekend", undefined],
    ["10-12", "working-day", 1],
    ["10-13", "working-day", 2],
  ]);
});

const anyDay = fc.nat(500).map((days) => addDays("2026-01-01", days));
const anyPeriods = fc.array(
  fc.tuple(anyDay, fc.integer({ min: -2, max: 30 })).map(([from, days]) => stop(from, addDays(from, days))),
  { maxLength: 6 },
);
const inside = (day: Day, periods: readonly ExcludedPeriod[]) =>
  periods.some(({ from, until }) => from <= day && day <= until);

test("merged periods lie apart in order and leave out the same days", () => {
  fc.assert(
    fc.property(anyPeriods, (periods) => {
      const merged = mergePeriods(periods);
      merged.forEach(({ from, until }, index) => {
        expect(from <= until).toBe(true);
        const next = merged[index + 1];
        if (next) expect(next.from > addDays(until, 1)).toBe(true);
      });
      const days = Array.from({ length: 560 }, (_, index) => addDays("2026-01-01", index));
      expect(days.filter((day) => inside(day, merged) !== inside(day, periods))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("for any clock: days follow each other, 1 to n is counted, only days that work and are not left out", () => {
  const anyRunning = fc.record({
    start: anyDay,
    days: fc.integer({ min: 1, max: 40 }),
    more: fc.integer({ min: 0, max: 20 }),
    excluded: anyPeriods,
    restarts: fc.array(anyDay, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(anyRunning, ({ start, days, more, excluded, restarts }) => {
      const later = [...restarts].sort().map(anew);
      const ledger = runningLedger({
        start,
        period: { days, article },
        extension: { days: more, article },
        excluded,
        restarts: later,
      });
      expect(ledger.map(({ day }) => day)).toEqual(ledger.map((_, index) => addDays(start, index)));
      const counted = ledger.filter((entry) => entry.counted);
      expect(counted.map(({ number }) => number)).toEqual(
        Array.from({ length: days + more }, (_, index) => index + 1),
      );
      expect(counted.every(({ day }) => kindOfDay(day).works && !inside(day, excluded))).toBe(true);
      const from =
        later
          .map(({ day }) => day)
          .filter((day) => day > start)
          .pop() ?? start;
      expect(counted.every(({ day }) => day > from)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
