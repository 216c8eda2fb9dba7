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

/** Promised days up to which one need not wait long, each a step further back. */
const daySteps = [0, 1, 3, 5, 7, 10, 15, 20, 30];
const mostVisits = 2;

/** What the rank reads. */
type Ranked = Pick<GuideSummary, "name" | "themes" | "audiences" | "visits" | "promised">;

function wordRank({ name, themes }: Ranked): number {
  const text = [name, ...themes].join(" ");
  const rank = everydayWords.findIndex((word) => text.includes(word));
  return rank < 0 ? everydayWords.length : rank;
}

function dayRank({ promised }: Ranked): number {
  const rank = daySteps.findIndex((days) => promised.days <= days);
  return rank < 0 ? daySteps.length : rank;
}

/**
 * How everyday a matter is, 0 most: what serves people before what serves only organisations; then by the first
 * everyday word in title or themes; then what needs fewer visits; then what is promised sooner. It depends on the
 * guide alone, so that a new guide moves no other, and stays small, since packs carry it.
 */
export function everydayRank(guide: Ranked): number {
  const organisationsOnly = guide.audiences.includes("person") ? 0 : 1;
  const words = organisationsOnly * (everydayWords.length + 1) + wordRank(guide);
  const visits = words * (mostVisits + 1) + Math.min(guide.visits, mostVisits);
  return visits * (daySteps.length + 1) + dayRank(guide);
}
