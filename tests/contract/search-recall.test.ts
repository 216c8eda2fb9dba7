import { gzipSync } from "node:zlib";
import { createGuideSearch } from "@contract/search/guide-search";
import { guideCorpus } from "../support/guide-corpus";
import { packOf } from "../support/pack-guides";
import { readings } from "../support/readings";
import { recallAtTen, searchQueries } from "../support/search-queries";

const pack = packOf(guideCorpus(10_000));
const engine = createGuideSearch(pack);
const wrong = ["homophone", "other character", "character left out", "character too many"];

const queries = searchQueries(pack.guides.names, readings, 15);

function recallOf(hasWrong: boolean): number {
  const asked = queries.filter(({ kind }) => wrong.includes(kind) === hasWrong);
  const recalls = asked.map((wanted) => recallAtTen(wanted, engine.find(wanted.query).rows));
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

test("words, partials, initials and pinyin are found among 10,000 guides", () => {
  expect(recallOf(false)).toBeGreaterThanOrEqual(0.99);
});

test("words with one wrong character are found among 10,000 guides", () => {
  expect(recallOf(true)).toBeGreaterThanOrEqual(0.97);
});

test("any name is found by itself, among the first ten", () => {
  for (let row = 0; row < pack.guides.ids.length; row += 97) {
    const { rows } = engine.find(pack.guides.names[row] ?? "");
    expect(Array.from(rows).slice(0, 10)).toContain(row);
  }
});

test("a pack of 10,000 guides with their pinyin is small", () => {
  expect(gzipSync(JSON.stringify(pack)).length).toBeLessThanOrEqual(200 * 1024);
});
