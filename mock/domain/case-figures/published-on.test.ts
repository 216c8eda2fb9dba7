import { newestPublished, publishedOn } from "./published-on";

test.each([
  ["2026-08", "2026-09-10"],
  // 10 October 2026 is a Saturday that the notice of the year makes a working day.
  ["2026-09", "2026-10-10"],
  // 10 January 2027 is a Sunday.
  ["2026-12", "2027-01-11"],
  ["2026-03", "2026-04-10"],
])("the figures of %s are published on %s", (month, day) => {
  expect(publishedOn(month)).toBe(day);
});

test.each([
  ["2026-10-16", "2026-09"],
  ["2026-10-10", "2026-09"],
  ["2026-10-09", "2026-08"],
  ["2027-01-10", "2026-11"],
  ["2027-01-11", "2026-12"],
])("on %s the newest is that of %s", (today, month) => {
  expect(newestPublished(today)).toBe(month);
});
