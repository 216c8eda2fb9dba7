// What would let the agency find what is asked for (条例第二十九条：便于行政机关查询的其他特征性描述).
import type { components } from "@contract/schema";

type Tip = components["schemas"]["DisclosureHints"]["tips"][number];

const year =
  /(19|20)\d{2}|[〇一二三四五六七八九零]{4}年|\d{2}年|今年|去年|前年|本年|上年|近[一二三四五两\d]+年|历年|现行|最新/;
const place = /旗|盟|市|县|区|镇|乡|苏木|嘎查|村|社区|街|路|小区|牧场|林场|全自治区|全省|我家|本人/;
const name =
  /表|文件|方案|批复|报告|办法|决定|通知|公告|协议|合同|名单|纪要|规划|预算|决算|统计|清单|目录|图|证|记录|标准|台账|明细|账|数据|意见|规定|〔\d{4}〕|\[\d{4}\]/;
const why = /因为|由于|用于|用来|为了|目的是|用途|打官司|起诉|维权|写论文|做研究/;

/** Marks that put one matter beside another. */
const enumerated =
  /[；;]|(^|\n)\s*[（(]?[一二三四五1-5][)）、.．]|以及.{2,30}以及|另外|此外|还有|同时(申请|公开|提供)/g;

/** Characters without which nothing can be found. */
const shortest = 10;

const rules: readonly [code: Tip["code"], holds: (text: string) => boolean, text: string][] = [
  [
    "too-short",
    (text) => [...text].length < shortest,
    "写得再具体一点，工作人员才好找，比如哪个部门、哪一年、什么表。",
  ],
  [
    "many-matters",
    (text) => (text.match(enumerated) ?? []).length > 0,
    "一份申请只写一件事。有几件事，就分几份申请，答复更快。",
  ],
  ["no-year", (text) => !year.test(text), "写上年份，比如“2025年”，能少找很多。"],
  ["no-place", (text) => !place.test(text), "写上地方，比如旗、苏木、嘎查或小区。"],
  ["no-name", (text) => !name.test(text), "知道文件或表的名字、文号，就写上；不知道也可以申请。"],
  ["asks-why", (text) => why.test(text), "不用写用途和理由，申请公开不问这个。"],
];

/** What would make a description easier to find, the weightiest first. */
export function tipsFor(text: string): Tip[] {
  const trimmed = text.trim();
  return rules.filter(([, holds]) => holds(trimmed)).map(([code, , words]) => ({ code, text: words }));
}
