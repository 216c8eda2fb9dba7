import { daysOf, monthBefore } from "./months";

test("months are counted back and forth over the years", () => {
  expect(monthBefore("2026-10", 0)).toBe("2026-10");
  expect(monthBefore("2026-01", 1)).toBe("2025-12");
  expect(monthBefore("2026-10", 23)).toBe("2024-11");
  expect(monthBefore("2025-12", -1)).toBe("2026-01");
});

test("a month has its days", () => {
  expect(["2024-02", "2026-02", "2026-09", "2026-12"].map(daysOf)).toEqual([29, 28, 30, 31]);
});
