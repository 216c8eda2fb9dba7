import fc from "fast-check";
import { guideCorpus } from "../../tests/support/guide-corpus";
import { packGuide, packOf } from "../../tests/support/pack-guides";
import type { GuideFilters } from "./filters";
import { createGuideSearch } from "./guide-search";

const engine = createGuideSearch(
  packOf([
    packGuide("a", "甲", { visits: 0, onlineDepth: 4, channels: ["online"], events: ["birth", "school"] }),
    packGuide("b", "乙", { onlineDepth: 2, charged: true, window: "09", themes: ["社会保障", "证件办理"] }),
    packGuide("c", "丙", { visits: 3, audiences: ["enterprise"], events: ["open"], window: "09" }),
  ]),
);
const counts = (list: readonly { code: string; count: number }[]) =>
  list.map(({ code, count }) => [code, count]);

test("every facet counts what a tap on it gives", () => {
  const { facets } = engine.find("");
  expect(counts(facets.themes)).toEqual([
    ["证件办理", 3],
    ["社会保障", 1],
  ]);
  expect(counts(facets.events)).toEqual([
    ["birth", 1],
    ["school", 1],
    ["open", 1],
  ]);
  expect(counts(facets.audiences)).toEqual([
    ["person", 2],
    ["enterprise", 1],
  ]);
  expect(counts(facets.depths)).toEqual([
    ["1", 2],
    ["2", 2],
    ["3", 1],
    ["4", 1],
  ]);
  expect(counts(facets.visits)).toEqual([
    ["0", 1],
    ["1", 2],
  ]);
  expect(counts(facets.fees)).toEqual([
    ["true", 2],
    ["false", 1],
  ]);
  expect(facets.windows).toEqual([{ code: "09", name: "09 号窗口", count: 2 }]);
});

test("a facet is counted with the other filters, not with its own", () => {
  const { facets } = engine.find("", { visits: 0 });
  expect(counts(facets.visits)).toEqual([
    ["0", 1],
    ["1", 2],
  ]);
  expect(counts(facets.fees)).toEqual([["true", 1]]);
});

const large = createGuideSearch(packOf(guideCorpus(400)));

test("a facet's count is the number of rows its filter leaves", () => {
  const filters: fc.Arbitrary<GuideFilters> = fc.record(
    {
      audience: fc.constantFrom("person", "enterprise"),
      free: fc.boolean(),
      depth: fc.integer({ min: 1, max: 4 }),
      visits: fc.integer({ min: 0, max: 1 }),
      theme: fc.constantFrom("证件办理", "社会保障"),
      online: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const left = (given: GuideFilters, more: GuideFilters) =>
    large.find("许可", { ...given, ...more }).rows.length;
  fc.assert(
    fc.property(filters, (given) => {
      const { facets } = large.find("许可", given);
      for (const { code, count } of facets.themes) expect(left(given, { theme: code })).toBe(count);
      for (const { code, count } of facets.departments) expect(left(given, { department: code })).toBe(count);
      for (const { code, count } of facets.types) expect(left(given, { type: code })).toBe(count);
      for (const { code, count } of facets.events) expect(left(given, { event: code })).toBe(count);
      for (const { code, count } of facets.depths) expect(left(given, { depth: Number(code) })).toBe(count);
      for (const { code, count } of facets.visits) expect(left(given, { visits: Number(code) })).toBe(count);
      for (const { code, count } of facets.fees) expect(left(given, { free: code === "true" })).toBe(count);
    }),
    { numRuns: 30 },
  );
});
