// Addresses up to 苏木, town, 嘎查, community, street and compound stay: the matter is not understood without them. What
// leads to one door goes: 组, 号, 楼, 单元, 室.
import type { PersonalData } from "./personal-data";
import { spansOf } from "./spans";

const number = "(?:\\d{1,5}|[A-Z]\\d{0,3}|[一二两三四五六七八九十百零〇甲乙丙丁]{1,5})";
/** Units that only an address has. */
const certain = "(?:号楼|栋|幢|单元|号院|弄|门牌|号房)";
/** Units that also count something else: only after a street, a compound or a village, or beside a certain one. */
const doubtful = "(?:号|组|社|队|室|楼|层|座|排|门|巷|户)";
const gap = "[\\s\\-#_,，]{0,2}";
const any = `${gap}(?:第)?${number}${gap}(?:${certain}|${doubtful})`;
const door = `(?:${gap}[东西南北]?(?:户|门|侧|头|边)|${gap}\\d{3,4}(?!\\d))?`;

/** What is numbered beside houses, and is no secret. */
const publicThings =
  "(?!机井|井|泵|窗口|柜台|线|文|令|公告|楼道灯|变压|台区|路灯|电杆|杆|桥|车|地块|草场|厅|通知|早|晚|下午|上午|开|前|后|起|到|至|之)";
const places =
  "(?:嘎查|社区|村|屯|小区|家园|花园|佳园|嘉园|苑|公寓|大厦|新村|平房区|棚户区|路|街|大街|大道|巷|胡同|牧场|农场|林场|分场)";

const patterns = [
  new RegExp(
    `((?:^|[^\\d一二三四五六七八九十这那每哪整同另]))(?:第)?${number}${gap}${certain}(?:${any})*${door}`,
    "g",
  ),
  new RegExp(`(${places}(?:[东西南北中]段?)?)${any}(?:${any})*${door}${publicThings}`, "g"),
  // A chain of two doubtful units is an address: 3楼5室, 二组16号.
  new RegExp(
    `((?:^|[^\\d一二三四五六七八九十月日]))(?:第)?${number}(?:组|社|队|楼|座|排|巷)(?:${gap}${number}(?:号|室|户|门))+`,
    "g",
  ),
  /([^\d\s])\d{3,4}室/g,
  /((?:[一-龥]))\d{1,3}[#\-–]\d{1,2}[-–]\d{3,4}(?!\d)/g,
  /((?:门牌号?|户主?住址|邮政编码|邮编)[\s:：是为]{0,3})\d{1,6}号?/g,
];

/** A place on the map to less than a few hundred metres. */
const coordinates =
  /()(?:[东西]经|[南北]纬|经度|纬度)?[\s:：]?\d{2,3}\.\d{3,}°?[NE]?[\s,，、;；]{1,3}(?:[东西]经|[南北]纬|经度|纬度)?[\s:：]?\d{2,3}\.\d{3,}°?[NE]?/g;

/** @param skeleton widths and letters made one */
export function findAddresses(skeleton: string): PersonalData[] {
  return [...patterns, coordinates].flatMap((pattern) => spansOf(pattern, skeleton, "address"));
}
