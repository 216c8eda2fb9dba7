// Queries as residents, herders, elders and shopkeepers type them, over the shipped catalogue.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createGuideSearch } from "@contract/search/guide-search";
import { makePack } from "@contract/search/make-pack";
import type { ImportedGuide } from "@mock/catalogue/imported-guide";
import { everydayRank } from "@mock/domain/everyday";
import { readings } from "../support/readings";

const read = (path: string) => readFileSync(join(__dirname, "../..", path), "utf8").trim();
const regionCode = "152923";
const guides = read(".generated/catalogue.ndjson")
  .split("\n")
  .map((line): ImportedGuide => JSON.parse(line))
  .filter(({ region }) => region.code === regionCode);
const pack = makePack(
  regionCode,
  guides.map((guide) => ({ ...guide, rank: everydayRank(guide) })),
  { version: "1", readings, synonyms: JSON.parse(read(".generated/catalogue.synonyms.json")) },
);
const engine = createGuideSearch(pack);

const wanted = read("tests/search/colloquial.csv")
  .split("\n")
  .slice(1)
  .map((line) => {
    const [query = "", matters = ""] = line.split(",");
    return { query, ids: matters.split("、").map((matter) => `g-${regionCode}-${matter}`) };
  });

test("every matter that is wanted is there", () => {
  expect(wanted.flatMap(({ ids }) => ids).filter((id) => engine.rowOf(id) === undefined)).toEqual([]);
});

test("the right matter stands in the first five, 97 times of 100", () => {
  const missed = wanted.filter(({ query, ids }) => {
    const first = Array.from(engine.find(query).rows).slice(0, 5);
    return !ids.some((id) => first.includes(engine.rowOf(id) ?? -1));
  });
  expect(wanted.length).toBeGreaterThanOrEqual(150);
  expect(missed.map(({ query }) => query).slice(Math.floor(wanted.length * 0.03))).toEqual([]);
});
