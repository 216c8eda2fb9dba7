import fc from "fast-check";
import { packGuide, packOf } from "../../tests/support/pack-guides";
import { createGuideSearch, type GuideSearch } from "./guide-search";

const department = (name: string) => ({ department: { code: name, name } });

const guides = [
  packGuide("a", "城乡居民基本养老保险待遇申领", {
    keywords: ["退休金"],
    ...department("人力资源和社会保障局"),
  }),
  packGuide("b", "出生登记", { keywords: ["上户口", "落户"] }),
  packGuide("c", "临时居民身份证申领"),
  packGuide("d", "居民身份证首次申领", { keywords: ["身份证", "办身份证"] }),
  packGuide("e", "营业执照办理", { keywords: ["开店"], ...department("额济纳旗市场监督管理局") }),
  packGuide("f", "结婚登记", department("额济纳旗民政局")),
];
const [pension, household, temporary, first, licence, marriage] = guides.map(({ name }) => name);
const engine = createGuideSearch(packOf(guides, [{ said: "暂住证明", means: ["临时居民身份证"] }]));

const namesIn = (of: GuideSearch, query: string) =>
  Array.from(of.find(query).rows, (row) => of.summary(row).name);
const search = (query: string) => namesIn(engine, query);

test.each([
  ["出生登记", [household], "the whole title"],
  ["居民身份证", [first, temporary], "the beginning before the middle"],
  ["退休金", [pension], "a plain word for it"],
  ["我要办身份证", [first, temporary], "a plain word inside a sentence"],
  ["民政局", [marriage], "the department"],
  ["养老申领", [pension], "characters of the title in order"],
  ["身分证", [first, temporary], "a homophone"],
  ["身份正", [first, temporary], "a homophone at the end"],
  ["营业职照", [licence], "a homophone in the middle"],
  ["公安 落户", [household], "every word, each in its own way"],
  ["　ＪＵ　ＭＩＮＧ　", [], "nothing to find"],
  ["。！", [], "only punctuation"],
  ["shenfenzheng", [first, temporary], "pinyin in full"],
  ["shen fen zheng", [first, temporary], "pinyin syllable by syllable"],
  ["shenfenzh", [first, temporary], "pinyin with the last syllable half typed"],
  ["sfz", [first, temporary], "initials"],
  ["身fenzheng", [first, temporary], "characters and pinyin mixed"],
  ["jhdj", [marriage], "initials of a whole title"],
  ["办身份证要什么材料", [first, temporary], "a question"],
  ["孩子上户口要带什么", [household], "a sentence with words of its own"],
  ["暂住证明", [temporary], "a word of the synonym table"],
  ["营业执执照", [licence], "one character too many"],
  ["营执照", [licence], "one character left out"],
  ["营业热照", [licence], "another character"],
])("%s finds %j (%s)", (query, names) => {
  expect(search(query)).toEqual(names);
});

test("title, keyword and department come in this order", () => {
  const engine = createGuideSearch(
    packOf([
      packGuide("a", "培训", department("就业服务局")),
      packGuide("b", "求职服务", { keywords: ["就业"] }),
      packGuide("c", "就业登记"),
    ]),
  );
  expect(namesIn(engine, "就业")).toEqual(["就业登记", "求职服务", "培训"]);
});

test("where words fit as well, the everyday matter comes first", () => {
  const engine = createGuideSearch(
    packOf([packGuide("a", "爆破作业许可证", { rank: 9 }), packGuide("z", "食品经营许可证", { rank: 1 })]),
  );
  expect(namesIn(engine, "许可证")).toEqual(["食品经营许可证", "爆破作业许可证"]);
});

test("one wrong character is no excuse where the word is found as it is", () => {
  const engine = createGuideSearch(packOf([packGuide("a", "结婚登记"), packGuide("b", "离婚登记")]));
  expect(namesIn(engine, "结婚登记")).toEqual(["结婚登记"]);
});

test("blanks give everything, the everyday first", () => {
  expect(search("  ")).toEqual(guides.map(({ name }) => name));
});

test("what a wrong character was taken for is said", () => {
  expect(engine.find("身分证").corrected).toBe("身份证");
  expect(engine.find("身份证").corrected).toBeUndefined();
});

test("where nothing is found, words to try are offered", () => {
  const { rows, near } = engine.find("滑雪场店");
  expect(rows).toHaveLength(0);
  expect(near).toContain("开店");
  expect(engine.find("").near).toEqual([]);
});

type Why = { ranges?: number[][]; word?: string };

test.each<[query: string, id: string, found: Why, what: string]>([
  ["居民身份证", "d", { ranges: [[0, 5]] }, "characters"],
  ["sfz", "c", { ranges: [[4, 3]] }, "initials"],
  ["身分证", "d", { ranges: [[2, 3]] }, "what was meant"],
  ["退休金", "a", { word: "退休金" }, "a word that the name does not hold"],
  ["暂住证明", "c", { ranges: [[0, 7]], word: "暂住证明" }, "what a colloquial word means"],
  [
    "养老申领",
    "a",
    {
      ranges: [
        [6, 2],
        [12, 2],
      ],
    },
    "characters in order",
  ],
])("%s marks %s with %j (%s)", (query, id, found) => {
  const row = engine.rowOf(id) as number;
  expect(engine.hit(row, query)).toEqual({ ...engine.summary(row), found });
});

test("filters leave what was found in its order", () => {
  expect(engine.find("登记", { department: "额济纳旗民政局" }).rows).toHaveLength(1);
  const letters = fc.constantFrom("登记", "身份", "sfz", "居民", "公安局", "");
  fc.assert(
    fc.property(letters, fc.constantFrom("11152923MB00000017", "额济纳旗民政局", "x"), (query, code) => {
      const all = Array.from(engine.find(query).rows);
      const kept = all.filter((row) => engine.summary(row).department.code === code);
      expect(Array.from(engine.find(query, { department: code }).rows)).toEqual(kept);
    }),
  );
});

test("any part of a title finds its guide", () => {
  const part = fc
    .constantFrom(...guides)
    .chain(({ name }) =>
      fc.tuple(
        fc.constant(name),
        fc.integer({ min: 0, max: name.length - 2 }),
        fc.integer({ min: 2, max: 9 }),
      ),
    );
  fc.assert(
    fc.property(part, ([name, start, length]) => {
      expect(search(name.slice(start, start + length))).toContain(name);
    }),
  );
});

test("for any text: no error, each guide at most once, the same answer twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (query) => {
      const found = search(query);
      expect(new Set(found).size).toBe(found.length);
      expect(search(query)).toEqual(found);
      expect(engine.suggest(query).length).toBeLessThanOrEqual(10);
    }),
  );
});

test.each(["😀".repeat(30), "\ud800".repeat(60), "办".repeat(60), "xian".repeat(15), "s".repeat(60)])(
  "%s does no harm",
  (query) => {
    expect(() => [engine.find(query).rows, engine.suggest(query)]).not.toThrow();
  },
);
