import fc from "fast-check";
import { indexGuide, normalise, searchGuides } from "./search";

const guide = (name: string, keywords: string[] = [], department = "额济纳旗公安局") => ({
  name,
  keywords,
  department: { name: department },
});

const first = guide("居民身份证首次申领", ["身份证", "办身份证"]);
const temporary = guide("临时居民身份证申领");
const household = guide("出生登记", ["上户口", "落户"]);
const pension = guide("城乡居民基本养老保险待遇申领", ["退休金"], "额济纳旗人力资源和社会保障局");
const licence = guide("营业执照办理", ["开店"], "额济纳旗市场监督管理局");
const marriage = guide("结婚登记", [], "额济纳旗民政局");
const all = [pension, household, temporary, first, licence, marriage];

const search = (query: string, guides = all) =>
  searchGuides(guides.map(indexGuide), query).map(({ name }) => name);

test.each([
  ["出生登记", [household.name], "the whole title"],
  ["居民身份证", [first.name, temporary.name], "the beginning before the middle"],
  ["退休金", [pension.name], "a plain word for it"],
  ["我要办身份证", [first.name], "a plain word inside a sentence"],
  ["民政局", [marriage.name], "the department"],
  ["养老申领", [pension.name], "characters of the title in order"],
  ["身分证", [temporary.name, first.name], "one wrong character"],
  ["营业职照", [licence.name], "a homophone"],
  ["公安 落户", [household.name], "every word, each in its own way"],
  ["　ＪＵ　", [], "nothing to find"],
  ["。！", [], "only punctuation"],
])("%s finds %j (%s)", (query, names) => {
  expect(search(query)).toEqual(names);
});

test("title, keyword and department come in this order", () => {
  const byTitle = guide("就业登记", [], "甲局");
  const byKeyword = guide("求职服务", ["就业"], "乙局");
  const byDepartment = guide("培训", [], "就业服务局");
  expect(search("就业", [byDepartment, byKeyword, byTitle])).toEqual(["就业登记", "求职服务", "培训"]);
});

test("one wrong character is no excuse where the word is found as it is", () => {
  expect(search("结婚登记", [marriage, guide("离婚登记")])).toEqual(["结婚登记"]);
});

test("blanks give everything in the order given", () => {
  expect(search("  ")).toEqual(all.map(({ name }) => name));
});

test("width, case and punctuation do not matter", () => {
  expect(normalise("（ＡＢＣ）一 二·三")).toBe("abc一二三");
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

test("any part of a title finds its guide", () => {
  const part = fc
    .constantFrom(...all)
    .chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.integer({ min: 0, max: one.name.length - 2 }),
        fc.integer({ min: 2, max: 9 }),
      ),
    );
  fc.assert(
    fc.property(part, ([one, start, length]) => {
      expect(search(one.name.slice(start, start + length))).toContain(one.name);
    }),
  );
});
