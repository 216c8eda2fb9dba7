// How often people look for a matter, guessed from what it is: the order of the list when nothing is typed.
import type { components } from "@contract/schema";

type GuideSummary = components["schemas"]["GuideSummary"];

/** Parts of theme names, most looked-for first: papers and household, then insurance, family, aid, farm, home … */
const everydayThemes = [
  "证件",
  "户籍",
  "社会保障",
  "社保",
  "医疗",
  "医保",
  "婚姻",
  "生育",
  "救助",
  "优待",
  "残疾",
  "养老",
  "农",
  "牧",
  "住房",
  "教育",
  "就业",
  "交通",
  "出境",
];

function themeRank({ themes }: GuideSummary): number {
  const ranks = themes.map((theme) => everydayThemes.findIndex((part) => theme.includes(part)));
  return Math.min(...ranks.filter((rank) => rank >= 0), everydayThemes.length);
}

/**
 * Orders guides by how everyday they are: what serves people before what serves only organisations; then by theme;
 * then what needs fewer visits; then what is promised sooner; then by id, so that the order never wavers.
 */
export function compareEveryday(one: GuideSummary, other: GuideSummary): number {
  const organisationsOnly = (guide: GuideSummary) => Number(!guide.audiences.includes("person"));
  return (
    organisationsOnly(one) - organisationsOnly(other) ||
    themeRank(one) - themeRank(other) ||
    one.visits - other.visits ||
    one.promised.days - other.promised.days ||
    (one.id < other.id ? -1 : 1)
  );
}
