// How often people look for a matter, guessed from what it is: the order of the list when nothing is typed.
import type { components } from "@contract/schema";

type GuideSummary = components["schemas"]["GuideSummary"];

/** Words of titles and themes, most looked-for first: papers, household, insurance, family, aid, farm, home … */
const everydayWords = [
  "居民身份证",
  "出生",
  "户口",
  "社会保障卡",
  "医疗保险",
  "养老保险",
  "结婚",
  "生育",
  "最低生活保障",
  "残疾",
  "高龄",
  "草原",
  "检疫",
  "居住证",
  "驾驶证",
  "公积金",
  "证件",
  "户籍",
  "社会保障",
  "医疗",
  "救助",
  "优待",
  "农",
  "牧",
  "住房",
  "教育",
  "就业",
];

function rankOf({ name, themes }: GuideSummary): number {
  const text = [name, ...themes].join(" ");
  const rank = everydayWords.findIndex((word) => text.includes(word));
  return rank < 0 ? everydayWords.length : rank;
}

/**
 * Orders guides by how everyday they are: what serves people before what serves only organisations; then by the
 * first everyday word in title or themes; then what needs fewer visits; then what is promised sooner; then by id,
 * so that the order never wavers.
 */
export function compareEveryday(one: GuideSummary, other: GuideSummary): number {
  const organisationsOnly = (guide: GuideSummary) => Number(!guide.audiences.includes("person"));
  return (
    organisationsOnly(one) - organisationsOnly(other) ||
    rankOf(one) - rankOf(other) ||
    one.visits - other.visits ||
    one.promised.days - other.promised.days ||
    (one.id < other.id ? -1 : 1)
  );
}
