import {
  addDays,
  clockOf,
  type Day,
  dayOf,
  formatInstant,
  isNoticePublished,
  kindOfDay,
  weekdayOf,
} from "./calendar";

function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The State Council's notice for 2026, as people read it. */
const daysOff2026: [name: string, first: Day, last: Day][] = [
  ["元旦", "2026-01-01", "2026-01-03"],
  ["春节", "2026-02-15", "2026-02-23"],
  ["清明节", "2026-04-04", "2026-04-06"],
  ["劳动节", "2026-05-01", "2026-05-05"],
  ["端午节", "2026-06-19", "2026-06-21"],
  ["中秋节", "2026-09-25", "2026-09-27"],
  ["国庆节", "2026-10-01", "2026-10-07"],
];
const workingWeekendDays2026 = [
  "2026-01-04",
  "2026-02-14",
  "2026-02-28",
  "2026-05-09",
  "2026-09-20",
  "2026-10-10",
];

describe("the calendar of 2026", () => {
  const year = daysBetween("2026-01-01", "2026-12-31");

  test.each(daysOff2026)("%s runs from %s to %s", (name, first, last) => {
    const days = daysBetween(first, last);
    expect(days.map((day) => kindOfDay(day))).toEqual(
      days.map(() => ({ works: false, kind: "holiday", holiday: name })),
    );
  });

  test("has no other holiday and no other working weekend day", () => {
    const holidays = daysOff2026.flatMap(([, first, last]) => daysBetween(first, last));
    expect(year.filter((day) => kindOfDay(day).kind === "holiday")).toEqual(holidays);
    expect(year.filter((day) => kindOfDay(day).kind === "working-weekend")).toEqual(workingWeekendDays2026);
  });

  test("names the holiday that a working weekend day makes up for", () => {
    expect(kindOfDay("2026-10-10")).toEqual({ works: true, kind: "working-weekend", holiday: "国庆节" });
  });
});

test("a year without a notice knows only weekends", () => {
  expect(isNoticePublished("2026-12-31")).toBe(true);
  expect(isNoticePublished("2027-01-01")).toBe(false);
  expect(kindOfDay("2027-01-01")).toEqual({ works: true, kind: "working-day" });
  expect(kindOfDay("2027-10-02")).toEqual({ works: false, kind: "weekend" });
  expect(isNoticePublished("2003-12-31")).toBe(false);
});

test("no name is too long to show", () => {
  const names = daysBetween("2004-01-01", "2026-12-31").map((day) => kindOfDay(day).holiday ?? "");
  expect(names.filter((name) => name.length > 20)).toEqual([]);
  expect(kindOfDay("2015-09-03").holiday).toBe("抗战胜利纪念日");
});

test("a day begins at midnight in Shanghai, wherever the machine stands", () => {
  expect(dayOf(Date.parse("2026-10-15T15:59:59Z"))).toBe("2026-10-15");
  expect(dayOf(Date.parse("2026-10-15T16:00:00Z"))).toBe("2026-10-16");
  expect(clockOf(Date.parse("2026-10-15T16:05:00Z"))).toBe("00:05");
  expect(formatInstant(Date.parse("2026-10-15T16:05:09.900Z"))).toBe("2026-10-16T00:05:09+08:00");
});

test("days are added across months, years and leap days", () => {
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect([weekdayOf("2026-10-12"), weekdayOf("2026-10-18")]).toEqual([1, 7]);
});
