// Numbers of documents and bank cards.
import type { PersonalData } from "./personal-data";
import { spansOf } from "./spans";

/** The birthday in the middle tells that it is one number, so commas and pictures in it count for nothing. */
const between = "[^\\dA-Z一-龥\\u0000。\\n]{0,8}";
const isDay = (month: string, day: string) => +month >= 1 && +month <= 12 && +day >= 1 && +day <= 31;
const plain = (found: string) => found.replace(/[^\dX]/g, "");

/** GB 11643: six digits of a place, a birthday, three digits, a check character. Slips of the pen count too. */
const long = new RegExp(`(^|[^\\d])[1-9](?:${between}\\d){16}${between}[\\dX](?!\\d)`, "g");
function isIdNumber(found: string): boolean {
  const number = plain(found);
  return /^(18|19|20)/.test(number.slice(6)) && isDay(number.slice(10, 12), number.slice(12, 14));
}

/** Of the first generation: fifteen digits, a year of two. */
const old = /(^|[^\d])[1-9]\d{5}[\s-]?\d{6}[\s-]?\d{3}(?!\d)/g;
function isOldIdNumber(found: string): boolean {
  const number = plain(found);
  return isDay(number.slice(8, 10), number.slice(10, 12));
}

const named =
  /((?:身份证|护照|通行证|军官证|士兵证|残疾证|驾驶证|驾照|社保卡|医保卡|居住证|证件|学籍)(?:上的)?(?:号码|号|编号)?[\s:：是为_]{0,4})[A-Z]{0,3}[\s_]?\d[\dX\s-]{4,21}[\dX](?![\dX])/g;

/** Sixteen to nineteen digits, in one piece or in like groups: a date and another date are not. */
const card = /(^|[^\d])\d(?:[\s\-–_.]{0,2}\d){15,18}(?!\d)/g;
/** No card begins so; but years, our own numbers of cases and ID numbers do. */
const noCard = /^(0|1|20)/;
const ticketNumber = /^(?!62)[1-6]\d{5}-\d{6}-\d{4}$/;
function isCard(found: string): boolean {
  if (noCard.test(found) || ticketNumber.test(found)) return false;
  const groups = found.split(/[^\d]+/);
  const first = groups[0]?.length ?? 0;
  return groups.slice(0, -1).every(({ length }) => length === first || length >= 4);
}

const namedCard =
  /((?:卡号|账号|帐号|账户|帐户|银行卡|存折|一卡通|信用社)[^\d\n，。；]{0,10})\d(?:[\s\-_]{0,2}\d){7,29}(?!\d)/g;
/** An order, a meter, two telephones in one piece, one written from its end. */
const endless = /(^|[^\d])\d{11,}(?!\d)/g;

/** @param digits the skeleton with numerals as digits */
export function findNumbers(digits: string): PersonalData[] {
  return [
    ...spansOf(long, digits, "id-number", isIdNumber),
    ...spansOf(old, digits, "id-number", isOldIdNumber),
    ...spansOf(named, digits, "id-number"),
    ...spansOf(namedCard, digits, "bank-card"),
    ...spansOf(card, digits, "bank-card", isCard),
  ];
}

/** Numbers that are longer than anything but a name for somebody or something of somebody's. */
export const findLongNumbers = (digits: string): PersonalData[] => spansOf(endless, digits, "account");
