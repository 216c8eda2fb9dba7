import { chosenCode, countChosen, toggled } from "./choices";

interface Filters {
  year?: number;
  column?: string;
}

test("a value is put in force, replaced, and taken off", () => {
  const first = toggled<Filters, "year">({ column: "documents" }, "year", 2025);
  expect(first).toEqual({ column: "documents", year: 2025 });
  expect([chosenCode(first, "year"), chosenCode({} as Filters, "year")]).toEqual(["2025", ""]);
  expect(toggled(first, "year", 2024)).toEqual({ column: "documents", year: 2024 });
  expect(toggled(first, "year", 2025)).toEqual({ column: "documents" });
});

test("what a page stands for is no choice of the person", () => {
  const fixed = { column: "documents" };
  expect(countChosen(fixed, fixed)).toBe(0);
  expect(countChosen({ ...fixed, validity: "in-force" }, fixed)).toBe(1);
  expect(countChosen(fixed, {})).toBe(1);
});
