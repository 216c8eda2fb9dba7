// Telephone numbers, as people write them: in groups, with signs between the digits, in numerals, with O for zero.
import type { PersonalData } from "./personal-data";
import { spansOf } from "./spans";

/** Blanks, signs and pictures: whatever is no word, and does not part one number from the next in a sentence. */
const between = "[^\\dA-Z一-龥\\u0000,，、。;；:%=×]{0,8}";
const digit = "[\\dOIL]";
/** So many signs of a mobile number must be digits: an O or an I among them is a trick, eleven are a word. */
const leastDigits = 8;

const mobile = new RegExp(
  `(^|[^\\d])(?:\\+?86${between})?1${between}[3-9](?:${between}${digit}){9}(?!\\d)`,
  "g",
);
/** As somebody dictates it: three, four and four digits with commas. */
const dictated = /(^|[^\d])1[3-9]\d[,，、。;；]\s?\d{4}[,，、。;；]\s?\d{4}(?!\d)/g;
const landline =
  /(^|[^\d])(?:\+?86[- ]?)?\(?0\d{2,3}\)?[\s\-–—_]{0,3}[2-8]\d{2,3}[\s\-_]?\d{4}(?:(?:转|[- ])\d{1,5})?(?!\d)/g;
/** A placeholder of an office begins with zeros; a subscriber's number never does. */
const short =
  /((?:电话|座机|手机|号码|联系方式|打给?|拨打?|TEL|PHONE)[^\d\n。；]{0,6})[2-8]\d{2,3}[\s-]?\d{4}(?!\d)/g;

/** 16-2026.10.18 8 of a span of days. */
const holdsDay = (found: string) => /20\d\d[-./年]\d{1,2}[-./月]\d/.test(found);
const enoughDigits = (found: string) => (found.match(/\d/g) ?? []).length >= leastDigits;

/** @param digits the skeleton with numerals as digits */
export function findPhones(digits: string, publicPhones: readonly string[]): PersonalData[] {
  const plain = (phone: string) => phone.replace(/\D/g, "");
  const offices = new Set(publicPhones.map(plain));
  const isPersonal = (found: string) => !offices.has(plain(found));
  return [
    ...spansOf(
      mobile,
      digits,
      "phone",
      (found) => enoughDigits(found) && !holdsDay(found) && isPersonal(found),
    ),
    ...spansOf(dictated, digits, "phone"),
    ...spansOf(landline, digits, "phone", isPersonal),
    ...spansOf(short, digits, "phone", isPersonal),
  ];
}
