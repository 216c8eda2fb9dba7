import fc from "fast-check";
import { packs } from "../../regions/packs";
import { harmlessTexts, hostileTexts } from "./hostile-texts";
import { marks } from "./personal-data";
import { findPersonalData, redact } from "./redact";

test("there are at least sixty hostile texts", () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(60);
});

test.each(hostileTexts)("%s", (text, redacted) => {
  expect(redact(text).text).toBe(redacted);
});

test.each(harmlessTexts)("nothing in: %s", (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test("each kind that was removed is counted", () => {
  expect(redact("我叫王建国，电话13812345678或13912345678").removed).toEqual(
    expect.arrayContaining([
      { kind: "name", count: 1 },
      { kind: "phone", count: 2 },
    ]),
  );
});

test("the name of who filed goes wherever it stands, an office's number stays", () => {
  const known = { names: ["阿丽玛"], publicPhones: ["0483-6521234"] };
  expect(redact("阿丽玛问：0483-6521234打不通", known).text).toBe("[姓名]问：0483-6521234打不通");
});

const pieces = [
  ...hostileTexts.map(([text]) => text),
  ...harmlessTexts,
  ...Object.values(marks),
  ..."138 1234 5678 蒙 K 王 李 书记 我叫 我是 巴特尔 其其格 号 组 室 - @ ， 。 一 二 ０ [ ]".split(" "),
];
const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join("")),
);

test("redacting once more changes nothing, and nothing is found in what is left", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: left } = redact(text);
      expect(redact(left)).toEqual({ text: left, removed: [] });
      expect(findPersonalData(left)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("nothing is found in what places have published", () => {
  for (const { region, agencies, replies, knowledge } of packs) {
    const publicPhones = [region.hotlines, agencies.map(({ agency }) => agency)]
      .flat()
      .map(({ phone }) => phone);
    const texts = [
      ...replies.flatMap(({ question, answer }) => [question, answer]),
      ...knowledge.map(({ answer }) => answer),
    ];
    expect(texts.flatMap((text) => findPersonalData(text, { publicPhones }).map(() => text))).toEqual([]);
  }
});
