import { longPeriods, periodWords, singleMonths, usualPeriod } from "./periods";

test("no period has more months than the contract answers, and none ends after this month", () => {
  for (const { from, to } of [...longPeriods("2026-10"), ...singleMonths("2026-10")]) {
    expect(from >= "2024-11" && from <= to && to <= "2026-10").toBe(true);
  }
  expect(singleMonths("2026-10")).toHaveLength(24);
});

test("a period is named from month to month, a single month once", () => {
  const usual = longPeriods("2026-10").find(({ code }) => code === usualPeriod().code);
  expect(usual && periodWords(usual)).toBe("2025年11月至2026年10月");
  expect(periodWords({ from: "2026-09", to: "2026-09" })).toBe("2026年9月");
});
