// The text as rules look at it: each of its UTF-16 units stands where it stood, so what is found there can be cut out of
// the text itself.
import { marks } from "./personal-data";

/** Numerals as they are written out or said, the ones of radio traffic (洞 幺 两 拐 勾) among them. */
const numerals = new Map(
  [
    "〇零洞○",
    "一壹幺①",
    "二贰两②",
    "三叁③",
    "四肆④",
    "五伍⑤",
    "六陆⑥",
    "七柒拐⑦",
    "八捌⑧",
    "九玖勾⑨",
  ].flatMap((row, digit) => [...row].map((sign) => [sign, String(digit)] as const)),
);

/** What nobody sees between two signs. */
const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]|\u200d|[\ufe00-\ufe0f]/;
/** Takes no part in anything: nothing is found across it. */
const wall = "\u0000";

function foldSign(sign: string): string {
  if (invisible.test(sign)) return "_";
  const plain = sign.normalize("NFKC").toUpperCase();
  if (plain.length === 1) return plain.padEnd(sign.length, "_");
  return sign;
}

/** What was removed before is behind a wall, and stays as it is. */
function wallOff(text: string): string {
  return Object.values(marks).reduce(
    (walled, mark) => walled.split(mark).join(wall.repeat(mark.length)),
    text,
  );
}

/** Widths and letters made one, what is invisible as `_`. As long as the text. */
export function skeletonOf(text: string): string {
  return [...wallOff(text)].map(foldSign).join("");
}

/** The same with numerals as digits. */
export function digitsOf(skeleton: string): string {
  return skeleton.replace(/[^\d]/g, (sign) => numerals.get(sign) ?? sign);
}
