import { everydayRank } from "./everyday";

const base = {
  name: "居民身份证补领",
  themes: ["证件办理"],
  audiences: ["person" as const],
  visits: 1,
  promised: { days: 20, unit: "working-day" as const },
};
type Guide = Omit<typeof base, "audiences"> & { audiences: ("person" | "enterprise")[] };
const rank = (change: Partial<Guide> = {}) => everydayRank({ ...base, ...change });

test.each<[string, Partial<Guide>, Partial<Guide>]>([
  ["people before organisations", { name: "公路标线划设", themes: [] }, { audiences: ["enterprise"] }],
  ["papers before farming", {}, { name: "动物检疫", themes: ["农林牧渔"] }],
  ["fewer visits", { visits: 0, promised: { days: 60, unit: "working-day" } }, {}],
  ["sooner", { promised: { days: 1, unit: "working-day" } }, {}],
])("%s", (_, first, second) => {
  expect(rank(first)).toBeLessThan(rank(second));
});

test("the rank is a small whole number, whatever the guide says", () => {
  const highest = rank({
    name: "x",
    themes: [],
    audiences: ["enterprise"],
    visits: 99,
    promised: { days: 3650, unit: "working-day" },
  });
  expect(Number.isInteger(highest)).toBe(true);
  expect(highest).toBeLessThan(2000);
  expect(rank({ promised: { days: 0, unit: "working-day" }, visits: 0 })).toBe(0);
});
