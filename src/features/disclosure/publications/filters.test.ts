import { filterValue } from "./filters";

test("a year is a number, everything else a code", () => {
  expect([filterValue("year", "2025"), filterValue("theme", "农牧业")]).toEqual([2025, "农牧业"]);
});
