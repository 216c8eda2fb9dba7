// The same word over and over, which is written for search engines and not for people.
import type { Hit } from "./hit";

const shortest = 80;
const fewestTimes = 15;
const fewestShare = 0.4;
const fewestUnbroken = 24;
/** The same without anything between: 办证办证办证… One character alone, such as XXXX, stands for something. */
const unbroken = /(?!(.)\1)([\u4e00-\u9fffa-z]{2,8}?)\2{11,}/i;
const marks = /[\s,，、;；|_\-—。.：:!！?？·#/]+/;

/** A word that makes up 40 % of the words of a text and stands in it at least 15 times. */
export function stuffingHit(text: string): Hit | undefined {
  if (text.length < shortest) return undefined;
  const counts = new Map<string, number>();
  const pieces = text.split(marks).filter((piece) => /[\p{L}]/u.test(piece) && piece.length >= 2);
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  for (const [piece, count] of counts) {
    if (count < fewestTimes || count < pieces.length * fewestShare) continue;
    const start = text.indexOf(piece);
    return { code: "stuffing", text, start, end: start + piece.length };
  }
  const long = pieces.find((piece) => piece.length >= fewestUnbroken && unbroken.test(piece));
  if (long === undefined) return undefined;
  const start = text.indexOf(long);
  return { code: "stuffing", text, start, end: start + long.length };
}
