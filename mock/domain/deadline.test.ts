import fc from "fast-check";
import { addDays, kindOfDay } from "./calendar";
import { deadlineOf, ledgerOf } from "./deadline";

const rule = "按工作日算";

const working = (days: number) => ({ days, unit: "working-day" as const });
const calendar = (days: number) => ({ days, unit: "calendar-day" as const });
const dueOn = (event: string, period: ReturnType<typeof working> | ReturnType<typeof calendar>) =>
  deadlineOf(event, period, event, rule).dueOn;

describe("working days", () => {
  test.each([
    ["2026-09-21", 7, "2026-10-08", "over 中秋 and 国庆"],
    ["2026-09-21", 20, "2026-10-26", "10-10 works"],
    ["2026-04-30", 20, "2026-06-01", "over 劳动节, 05-09 works"],
    ["2026-02-13", 1, "2026-02-14", "a Saturday that works"],
    ["2026-02-14", 1, "2026-02-24", "over 春节"],
    ["2026-10-16", 1, "2026-10-19", "over a weekend"],
    ["2026-10-17", 1, "2026-10-19", "the event on a day off"],
  ])("%s + %i → %s (%s)", (event, days, due) => {
    expect(dueOn(event, working(days))).toBe(due);
  });

  test("the ledger tells every day with its reason", () => {
    expect(
      ledgerOf("2026-10-08", working(3), rule).map(({ day, number, reason, holiday }) => [
        day,
        number,
        reason,
        holiday,
      ]),
    ).toEqual([
      ["2026-10-08", undefined, "start", undefined],
      ["2026-10-09", 1, "working-day", undefined],
      ["2026-10-10", 2, "working-weekend", "国庆节"],
      ["2026-10-11", undefined, "weekend", undefined],
      ["2026-10-12", 3, "working-day", undefined],
    ]);
  });
});

describe("calendar days (民法典第二百零一条、第二百零三条)", () => {
  test.each([
    ["2026-10-16", 3, "2026-10-19", "ends on a Monday"],
    ["2026-10-16", 1, "2026-10-19", "would end on a Saturday"],
    ["2026-09-16", 15, "2026-10-08", "would end on 国庆节"],
    ["2026-10-09", 1, "2026-10-10", "ends on a Saturday that works"],
  ])("%s + %i → %s (%s)", (event, days, due) => {
    expect(dueOn(event, calendar(days))).toBe(due);
  });

  test("a moved end is told as such", () => {
    expect(
      ledgerOf("2026-10-16", calendar(1), rule).map(({ day, number, reason }) => [day, number, reason]),
    ).toEqual([
      ["2026-10-16", undefined, "start"],
      ["2026-10-17", 1, "calendar-day"],
      ["2026-10-18", undefined, "weekend"],
      ["2026-10-19", undefined, "moved"],
    ]);
  });
});

test.each([
  ["working days by the rule of the call", working(3), "2026-10-08", [rule, "国务院办公厅节假日安排"]],
  ["calendar days by 民法典", calendar(1), "2026-10-16", ["民法典第二百零一条", "民法典第二百零三条"]],
])("a ledger cites %s", (_name, period, event, articles) => {
  const [, ...counted] = ledgerOf(event, period, rule);
  const cited = new Set(counted.map(({ article = "" }) => article.split("：")[0]));
  expect([...cited]).toEqual(articles);
});

test("on the spot is today on a working day, and the next working day on a day off", () => {
  expect(dueOn("2026-10-16", working(0))).toBe("2026-10-16");
  expect(dueOn("2026-10-01", working(0))).toBe("2026-10-08");
});

test("overdue and the red card begin the day after, the yellow card stands on the day", () => {
  const seen = ["2026-10-18", "2026-10-19", "2026-10-20"].map((today) => {
    const { overdue, card } = deadlineOf("2026-10-16", working(1), today, rule);
    return [overdue, card];
  });
  expect(seen).toEqual([
    [false, "none"],
    [false, "yellow"],
    [true, "red"],
  ]);
});

test("a period that reaches into a year without a notice is provisional", () => {
  expect(deadlineOf("2026-12-30", working(1), "2026-12-30", rule).provisional).toBe(false);
  expect(deadlineOf("2026-12-30", working(2), "2026-12-30", rule).provisional).toBe(true);
});

const anyDay = fc.integer({ min: 0, max: 9000 }).map((offset) => addDays("2004-01-01", offset));
const anyPeriod = fc.record({
  days: fc.integer({ min: 0, max: 250 }),
  unit: fc.constantFrom("working-day" as const, "calendar-day" as const),
});

test("for any event and period: every day once and in order, counted 1 to n, due on the last working day", () => {
  fc.assert(
    fc.property(anyDay, anyPeriod, (event, period) => {
      const { ledger, dueOn: due } = deadlineOf(event, period, event, rule);
      expect(ledger.map(({ day }) => day)).toEqual(ledger.map((_, index) => addDays(event, index)));
      const numbers = ledger.filter(({ counted }) => counted).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: period.days }, (_, index) => index + 1));
      expect(due).toBe(ledger[ledger.length - 1]?.day);
      expect(kindOfDay(due).works).toBe(true);
      expect(ledger.every(({ counted, number }) => counted === (number !== undefined))).toBe(true);
    }),
  );
});
