// Number plates (GA 36): of cars, with new energy, of trailers, learners, embassies and the armed police, of tractors.
import type { PersonalData } from "./personal-data";
import { spansOf } from "./spans";

const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const gap = "[^\\dA-Z一-龥\\u0000,，、。;；:\\n]{0,3}";
const sign = `${gap}[A-HJ-NP-Z0-9]`;

/** Five signs, or six of new energy, of which one is a digit at least. */
const car = new RegExp(
  `()[${provinces}]${gap}[A-HJ-NP-Z](?:${sign}){4}(?:${sign}){0,1}(?:${sign}|${gap}[挂学警港澳])(?![A-Z0-9])`,
  "g",
);
const police = new RegExp(`()WJ${gap}[${provinces}]?${gap}\\d{2,5}${gap}[A-Z0-9]{0,5}`, "g");
const tractor = new RegExp(`()[${provinces}]\\s?\\d{2}${gap}[A-Z]?\\d{4,5}(?!\\d)`, "g");
const embassy = /()\d{3}\d{3}使|使\d{6}(?!\d)/g;

const hasDigits = (found: string) => /\d/.test(found);

/** @param skeleton widths and letters made one, perhaps with numerals as digits */
export function findPlates(skeleton: string): PersonalData[] {
  return [car, police, tractor, embassy].flatMap((pattern) => spansOf(pattern, skeleton, "plate", hasDigits));
}
