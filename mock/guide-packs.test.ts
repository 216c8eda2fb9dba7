import { sampleGuides, sampleWords } from "../tests/support/sample-guides";
import { createGuidePacks } from "./guide-packs";

test("guides that only differ in what packs do not show share a pack and its search engine", () => {
  const { search, since } = createGuidePacks(sampleWords);
  const served = { regionCode: "152923", guides: sampleGuides };
  const redialled = {
    ...served,
    guides: sampleGuides.map((guide) => ({ ...guide, consultPhones: ["12333"] })),
  };
  expect(since(redialled)).toBe(since(served));
  expect(search(redialled)).toBe(search(served));
  const fewer = { ...served, guides: sampleGuides.slice(1) };
  expect(search(fewer)).not.toBe(search(served));
});
