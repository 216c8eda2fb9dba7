import fc from "fast-check";
import { packGuide, packOf } from "../../tests/support/pack-guides";
import { summaryOf } from "./columns";
import type { PackGuide } from "./make-pack";
import { mergePack } from "./merge-pack";
import { deltaOf } from "./pack-delta";

const guide: fc.Arbitrary<PackGuide> = fc
  .record(
    {
      name: fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."身份证居民登记办理龘") }),
      rank: fc.integer({ min: 0, max: 2 }),
      keywords: fc.array(fc.constantFrom("上户口", "开店")),
      department: fc.constantFrom({ code: "1", name: "公安局" }, { code: "2", name: "民政局" }),
      themes: fc.uniqueArray(fc.constantFrom("证件办理", "社会保障")),
      visits: fc.integer({ min: 0, max: 2 }),
      events: fc.uniqueArray(fc.constantFrom("birth", "close"), { minLength: 1 }),
    },
    { requiredKeys: ["name"] },
  )
  .map(({ name, ...more }) => packGuide("", name, more));
const guides = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d", "e"), guide)
  .map((byId) => Object.entries(byId).map(([id, one]) => ({ ...one, id })));

test("a delta leads from one pack to the next", () => {
  fc.assert(
    fc.property(guides, guides, (before, after) => {
      const [old, now] = [packOf(before, [], "1"), packOf(after, [{ said: "甲", means: ["乙"] }], "2")];
      expect(mergePack(old, deltaOf(old, now))).toEqual(now);
    }),
    { numRuns: 40 },
  );
});

test("a delta holds only what changed", () => {
  const [one, two] = [packGuide("a", "身份证"), packGuide("b", "户口簿")];
  const delta = deltaOf(packOf([one, two]), packOf([one, { ...two, visits: 0 }], [], "2"));
  expect(delta.guides.ids).toEqual(["b"]);
  expect(delta.readings.characters).toBe("");
});

test("a delta on another version is refused; a whole pack is taken as it is", () => {
  const [one, two, three] = ["1", "2", "3"].map((version) => packOf([], [], version));
  if (!one || !two || !three) throw new Error("no packs");
  expect(() => mergePack(three, deltaOf(one, two))).toThrow("1");
  expect(mergePack(one, two)).toBe(two);
});

test("a row says of a guide what the guide said", () => {
  fc.assert(
    fc.property(guides, (all) => {
      const pack = packOf(all);
      for (const { keywords: _keywords, rank: _rank, ...summary } of all) {
        const row = pack.guides.ids.indexOf(summary.id);
        expect(summaryOf(pack, row)).toMatchObject({
          id: summary.id,
          name: summary.name,
          visits: summary.visits,
        });
        expect(summaryOf(pack, row).department).toEqual(summary.department);
      }
    }),
  );
});
