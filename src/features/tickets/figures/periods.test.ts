import { firstPeriod, longPeriods, monthBefore, periodWords, singleMonths } from "./periods";

test("months are counted back over the years", () => {
  expect(monthBefore("2026-10", 0)).toBe("2026-10");
  expect(monthBefore("2026-01", 1)).toBe("2025-12");
  expect(monthBefore("2026-10", 23)).toBe("2024-11");
});

test("no period has more months than the contract answers, and none ends after this month", () => {
  for (const { from, to } of [...longPeriods("2026-10"), ...singleMonths("2026-10")]) {
    expect(from >= "2024-11" && from <= to && to <= "2026-10").toBe(true);
  }
  expect(singleMonths("2026-10")).toHaveLength(24);
});

test("a period is named from month to month, a single month once", () => {
  expect(periodWords(firstPeriod("2026-10"))).toBe("2025年11月至2026年10月");
  expect(periodWords({ from: "2026-09", to: "2026-09" })).toBe("2026年9月");
});
