import { packGuide, packOf } from "../../tests/support/pack-guides";
import { createGuideSearch } from "./guide-search";

const engine = createGuideSearch(
  packOf(
    [
      packGuide("a", "居民身份证首次申领", { keywords: ["身份证", "身份证丢了"] }),
      packGuide("b", "居民身份证补领", { keywords: ["身份证丢了"], rank: 1 }),
      packGuide("c", "身份证明开具", { rank: 2 }),
      packGuide("d", "结婚登记", { department: { code: "1", name: "额济纳旗民政局" }, rank: 3 }),
    ],
    [{ said: "二代证", means: ["居民身份证"] }],
  ),
);
const texts = (text: string, limit?: number) => engine.suggest(text, limit).map((one) => one.text);

test("words people use come first, then names that begin so, then what holds it; no text twice", () => {
  expect(engine.suggest("身份")).toEqual([
    { kind: "word", text: "身份证", ranges: [[0, 2]] },
    { kind: "word", text: "身份证丢了", ranges: [[0, 2]] },
    { kind: "matter", text: "身份证明开具", ranges: [[0, 2]], guideId: "c" },
    { kind: "matter", text: "居民身份证首次申领", ranges: [[2, 2]], guideId: "a" },
    { kind: "matter", text: "居民身份证补领", ranges: [[2, 2]], guideId: "b" },
  ]);
});

test.each([
  ["shenf", "身份证"],
  ["sfz", "身份证"],
  ["er", "二代证"],
  ["民政", "额济纳旗民政局"],
  ["jieh", "结婚登记"],
  ["身分", "身份证"],
])("%s suggests %s", (typed, suggested) => {
  expect(texts(typed)).toContain(suggested);
});

test("no more than asked for, none for nothing", () => {
  expect(texts("身", 2)).toHaveLength(2);
  expect(texts("  ")).toEqual([]);
  expect(texts("滑雪")).toEqual([]);
});
