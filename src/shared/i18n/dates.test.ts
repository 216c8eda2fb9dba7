import { formatClock, formatDay, formatFullDay, formatMoment, today } from "./dates";

beforeEach(() => {
  jest.spyOn(Date, "now").mockImplementation(() => Date.parse("2026-12-31T23:30:00+08:00"));
});

test("today is the day in China, whatever the phone's time zone", () => {
  expect(today()).toBe("2026-12-31");
});

test.each([
  ["2026-10-16", "10月16日"],
  ["2027-01-04", "2027年1月4日"],
  ["2025-06-01", "2025年6月1日"],
])("%s reads %s in 2026", (day, text) => {
  expect(formatDay(day)).toBe(text);
});

test("a full day always has its year, without separators in it", () => {
  expect(formatFullDay("2026-10-16")).toBe("2026年10月16日");
});

test("a moment is told in China's clock", () => {
  expect(formatMoment(Date.parse("2026-10-16T01:12:00Z"))).toBe("10月16日 9:12");
});

test("clock times lose their leading zero", () => {
  expect([formatClock("09:00"), formatClock("14:30")]).toEqual(["9:00", "14:30"]);
});
