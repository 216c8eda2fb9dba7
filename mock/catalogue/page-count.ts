// page_num: a number, or words such as 原件1份，复印件2份.
import { given } from "./given";

const digits = "零一二三四五六七八九十";

function countOf(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const number = text === "两" ? 2 : digits.includes(text) ? digits.indexOf(text) : Number(text);
  return Number.isInteger(number) && number >= 0 && number <= 99 ? number : undefined;
}

/** How many originals and copies a text asks for; a bare number counts originals; unknown counts stay out. */
export function pageCount(text: string): { originals?: number; copies?: number } {
  const bare = /^\s*(\d{1,3})\s*[份张页套]?\s*$/.exec(text);
  if (bare) return given({ originals: countOf(bare[1]) });
  const after = (word: string) =>
    new RegExp(`${word}[^\\d一二两三四五六七八九十]{0,4}(\\d{1,3}|[一二两三四五六七八九十])`).exec(text)?.[1];
  const before = (word: string) =>
    new RegExp(`(\\d{1,3}|[一二两三四五六七八九十])\\s*[份张页套]\\s*${word}`).exec(text)?.[1];
  const count = (words: string) => countOf(after(words) ?? before(words));
  return given({ originals: count("(?:原件|正本)"), copies: count("(?:复印件|副本)") });
}
