import fc from "fast-check";
import { readings } from "../../tests/support/readings";
import { createGuideSearch } from "./guide-search";
import { makePack, type PackGuide } from "./make-pack";

const publicSecurity = { code: "11152923MB00000017", name: "额济纳旗公安局" };
const coded = (code: string, name: string) => ({ code, name });

let next = 0;
function guide(name: string, keywords: string[] = [], department = publicSecurity): PackGuide {
  next += 1;
  return {
    id: `g-${String(next).padStart(3, "0")}`,
    name,
    keywords,
    rank: 0,
    department,
    type: coded("07", "行政确认"),
    region: coded("152923", "额济纳旗"),
    audiences: ["person"],
    themes: ["证件办理"],
    promised: { days: 1, unit: "working-day" },
    visits: 1,
    channels: ["window"],
    charged: false,
  };
}

const all = [
  guide("城乡居民基本养老保险待遇申领", ["退休金"], coded("2", "额济纳旗人力资源和社会保障局")),
  guide("出生登记", ["上户口", "落户"]),
  guide("临时居民身份证申领"),
  guide("居民身份证首次申领", ["身份证", "办身份证"]),
  guide("营业执照办理", ["开店"], coded("3", "额济纳旗市场监督管理局")),
  guide("结婚登记", [], coded("4", "额济纳旗民政局")),
];
const [pension, household, temporary, first, licence, marriage] = all.map(({ name }) => name);
const synonyms = [{ said: "暂住证明", means: ["临时居民身份证"] }];

const engineOf = (guides: readonly PackGuide[]) =>
  createGuideSearch(makePack("152923", guides, { version: "1", readings, synonyms }));
const engine = engineOf(all);
const namesIn = (of: typeof engine, query: string) =>
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
])("%s finds %j (%s)", (query, names) => {
  expect(search(query)).toEqual(names);
});

test("blanks give everything in the pack's order", () => {
  expect(search("  ")).toEqual(all.map(({ name }) => name));
});

test("for any text: no error, each guide at most once, the same answer twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (query) => {
      const found = search(query);
      expect(new Set(found).size).toBe(found.length);
      expect(search(query)).toEqual(found);
    }),
  );
});
