// The text as rules look at it: each of its UTF-16 units stands where it stood, so what is found there can be cut out of
// the text itself.
import { marks } from "./personal-data";

/** Numerals as they are written out or said, the ones of radio traffic (洞 幺 两 拐 勾) among them. */
const numerals = new Map(
  [
    "〇零洞○⓪⓿",
    "一壹幺①❶➀➊",
    "二贰两②❷➁➋",
    "三叁③❸➂➌",
    "四肆④❹➃➍",
    "五伍⑤❺➄➎",
    "六陆⑥❻➅➏",
    "七柒拐⑦❼➆➐",
    "八捌⑧❽➇➑",
    "九玖勾⑨❾➈➒",
  ].flatMap((row, digit) => [...row].map((sign) => [sign, String(digit)] as const)),
);

/** What nobody sees between two signs. */
/** And the frame of a keycap. */
const invisible = /[\u20e3\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]|\u200d|[\ufe00-\ufe0f]/;
/** Takes no part in anything: nothing is found across it. */
const wall = "\u0000";

const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** The digit of any script, as of Mongolian: each has its ten in a row. */
function digitOf(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 128 || !isDigit(code)) return undefined;
  let before = 0;
  while (before < 9 && isDigit(code - before - 1)) before += 1;
  return String(before);
}

/** ⒈ and ⑴ are a digit with signs around it. */
const framed = /^\(?([\d一二三四五六七八九])[).]$/;

function foldSign(sign: string): string {
  if (invisible.test(sign)) return "_";
  const normal = sign.normalize("NFKC").toUpperCase();
  const plain = framed.exec(normal)?.[1] ?? digitOf(normal) ?? normal;
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

/** 么 and 腰 are said for one among numerals alone: 么三八. 什么 and 怎么 are words. */
const saidForOne = /(?<![什怎这那多要])[么腰](?=[\d〇零洞一幺二两三四五六七拐八九勾])/g;

/** The same with numerals as digits. */
export function digitsOf(skeleton: string): string {
  return skeleton.replace(saidForOne, "1").replace(/[^\d]/g, (sign) => numerals.get(sign) ?? sign);
}
