// Whose a window is, by its name: halls name windows by what is done there.
import type { components } from "@contract/schema";
import type { AgencyKey } from "./agency-kinds";
import type { RegionPack } from "./region-pack";

/** What a name begins with, and the department that sits there. What is nobody's is the hall's own. */
const sitters: readonly (readonly [names: RegExp, key: AgencyKey])[] = [
  [/^(社保|就业)/, "labour"],
  [/^医保/, "insurance"],
  [/^(民政|残联)/, "civil"],
  [/^退役军人/, "veterans"],
  [/^(户籍|身份证|车驾管|出入境|治安|印章)/, "police"],
  [/^农牧/, "agriculture"],
  [/^林草/, "forestry"],
  [/^(水务|水利)/, "water"],
  [/^(自然资源|不动产登记|规划|测绘)/, "land"],
  [/^(企业开办|企业登记|营业执照|市场监管|食品药品|检验检测)/, "market"],
  [/^税务/, "tax"],
  [/^(住建|公积金|供水|供暖|供热|燃气|城市管理|消防|人防|图审)/, "housing"],
  [/^卫生健康/, "health"],
  [/^交通运输/, "transport"],
  [/^生态环境/, "environment"],
  [/^(发展改革|能源|供电)/, "reform"],
  [/^教育/, "education"],
  [/^文化旅游/, "culture"],
  [/^司法/, "justice"],
  [/^应急/, "emergency"],
];

/** The department of a window: the one for services where no other sits there. */
export function agencyOfWindow(
  name: string,
  { agencies }: Pick<RegionPack, "agencies">,
): components["schemas"]["Coded"] | undefined {
  const key = sitters.find(([names]) => names.test(name))?.[1] ?? "service";
  const agency = agencies.find((one) => one.key === key)?.agency;
  return agency && { code: agency.code, name: agency.name };
}
