import fc from "fast-check";
import { dayOf, wholeNumber } from "./days";
import { legalBases } from "./legal-basis";
import { pageCount } from "./page-count";
import { splitItems, splitNames } from "./split-text";
import { stages } from "./stage";

test.each<[string, string[]]>([
  ["1.年满16岁。2.有户口。", ["年满16岁。", "有户口。"]],
  ["一、甲；二、乙；三、丙", ["甲", "乙", "丙"]],
  ["（1）甲\n（2）乙\n补充\n（3）丙", ["甲", "乙\n补充", "丙"]],
  ["甲；乙;丙", ["甲", "乙", "丙"]],
  ["甲\n乙", ["甲", "乙"]],
  ["1.5万元以上的，可以申请", ["1.5万元以上的，可以申请"]],
  ["①甲\n②乙", ["甲", "乙"]],
  ["1、申请人：\n(1)成年人\n(2)有房\n2、材料齐", ["申请人：\n(1)成年人\n(2)有房", "材料齐"]],
  ["1.注册资本 2.5 万元；2.有场地", ["注册资本 2.5 万元", "有场地"]],
  ["", []],
])("parts %j into its items", (text, items) => {
  expect(splitItems(text, /[；;]/)).toEqual(items);
});

test("splits names by any mark, each once", () => {
  expect(splitNames("户籍办理,证件办理，户籍办理^其他|社保、医疗")).toEqual([
    "户籍办理",
    "证件办理",
    "其他",
    "社保",
    "医疗",
  ]);
});

const idLaw = "《中华人民共和国居民身份证法》";

test.each([
  [`${idLaw}第十条：申请领取居民身份证`, [{ law: idLaw, article: "第十条", text: "申请领取居民身份证" }]],
  [`1.${idLaw}第七条第二款,说明`, [{ law: idLaw, article: "第七条第二款", text: "说明" }]],
  [`${idLaw}\n第十条 公民申领`, [{ law: idLaw, article: "第十条", text: "公民申领" }]],
  [
    `${idLaw}第七条：甲；乙；《户口登记条例》第三条`,
    [
      { law: idLaw, article: "第七条", text: "甲；乙" },
      { law: "《户口登记条例》", article: "第三条" },
    ],
  ],
  [
    "《关于免征部分收费的通知》（财税〔2018〕37号）：免征",
    [{ law: "《关于免征部分收费的通知》（财税〔2018〕37号）", text: "免征" }],
  ],
  ["按照上级有关规定办理", [{ law: "按照上级有关规定办理" }]],
  ["", []],
])("reads the bases of %j", (text, bases) => {
  expect(legalBases(text)).toEqual(bases);
});

test.each([
  [
    "1.受理（户籍窗口，当场）：核对材料，采指纹。结果：领取凭证",
    [
      {
        name: "受理",
        by: "户籍窗口",
        limit: "当场",
        days: { days: 0, unit: "working-day" },
        text: "核对材料，采指纹",
        result: "领取凭证",
      },
    ],
  ],
  [
    "1.受理(窗口,1个工作日):收件\n2.决定",
    [
      { name: "受理", by: "窗口", limit: "1个工作日", text: "收件", days: { days: 1, unit: "working-day" } },
      { name: "决定" },
    ],
  ],
  ["受理：核对；审查", [{ name: "受理", text: "核对" }, { name: "审查" }]],
  ["申请→受理→审查→决定", ["申请", "受理", "审查", "决定"].map((name) => ({ name }))],
  ["受理（窗口）", [{ name: "受理", by: "窗口" }]],
  ["", []],
])("reads the steps of %j", (text, expected) => {
  expect(stages(text)).toEqual(expected);
});

test("keeps a long step whole under its first words", () => {
  const text = `申请人到窗口提交材料，${"窗口逐项核对。".repeat(20)}`;
  expect(stages(text)).toEqual([{ name: "申请人到窗口提交材料", text }]);
});

test.each([
  ["原件1份，复印件2份", { originals: 1, copies: 2 }],
  ["原件一份、复印件两份", { originals: 1, copies: 2 }],
  ["2份原件", { originals: 2 }],
  ["3", { originals: 3 }],
  ["复印件：1", { copies: 1 }],
  ["若干", {}],
  ["500", {}],
])("counts pages of %j", (text, counts) => {
  expect(pageCount(text)).toEqual(counts);
});

test.each([
  ["2024-01-05", "2024-01-05"],
  ["2024/1/5 00:00:00", "2024-01-05"],
  ["20240105", "2024-01-05"],
  ["2024年1月5日", "2024-01-05"],
  ["2024-02-30", undefined],
  ["昨天", undefined],
])("reads the day %j", (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  ["20", 20],
  ["20.0", 20],
  ["２０", 20],
  ["20.5", undefined],
  ["-1", undefined],
  ["4000", undefined],
  ["二十", undefined],
])("reads the number %j", (text, number) => {
  expect(wholeNumber(text, 3650)).toBe(number);
});

test("no text breaks a parser, and no word of conditions is lost", () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom("1.", "2.", "一、", "（1）", "；", "\n", "《", "》", "第十条", "：", "("),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(words, (text) => {
      legalBases(text);
      stages(text);
      pageCount(text);
      dayOf(text);
      const letters = (value: string) => value.replace(/[^A-Za-z]/g, "");
      expect(letters(splitItems(text, /[；;]/).join(""))).toBe(letters(text));
    }),
  );
});
