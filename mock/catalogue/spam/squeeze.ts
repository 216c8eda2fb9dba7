// A text as a reader takes it in: full-width letters, old characters and marks put between characters make no
// difference to what it says.
import { newCharacters, oldCharacters, tearing } from "./traits";

const newOf = new Map(
  Array.from(oldCharacters, (character, index) => [character, newCharacters.charAt(index)]),
);
const tears = `[${tearing.replace(/[\\^-]/g, "\\$&")}]{1,4}`;
const between = new RegExp(`(?<=[\\u4e00-\\u9fff])${tears}(?=[\\u4e00-\\u9fff])`, "g");
const single = new RegExp(`[A-Z\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A${oldCharacters}]`, "g");

function evenOne(one: string): string {
  const code = one.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return newOf.get(one) ?? one.toLowerCase();
}

/** The even text, and where each of its characters stood before. */
export function squeeze(text: string): { even: string; placeOf(index: number): number } {
  const gaps: { at: number; length: number }[] = [];
  let gone = 0;
  const closed = text.replace(between, (marks, at: number) => {
    gaps.push({ at: at - gone, length: marks.length });
    gone += marks.length;
    return "";
  });
  return {
    even: closed.replace(single, evenOne),
    placeOf: (index) => gaps.reduce((place, gap) => place + (gap.at <= index ? gap.length : 0), index),
  };
}
