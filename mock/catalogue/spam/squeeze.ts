// A text as a reader takes it in: full-width letters, old characters and marks put between characters make no
// difference to what it says.
import { newCharacters, oldCharacters, tearing } from "./traits";

const newOf = new Map(
  Array.from(oldCharacters, (character, index) => [character, newCharacters.charAt(index)]),
);
const tears = `[${tearing.replace(/[\\^-]/g, "\\$&")}]{1,4}`;
const han = "[\\u4e00-\\u9fff]";
const latin = "[a-zA-Z0-9\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A]";
/** Between Chinese characters, and between Latin letters and digits that stand alone: b e t 3 6 5. */
const between = new RegExp(
  `(?<=${han})${tears}(?=${han})|(?<=(?<!${latin})${latin})${tears}(?=${latin}(?!${latin}))`,
  "g",
);
const single = new RegExp(`[A-Z\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A${oldCharacters}]`, "g");

function evenOne(one: string): string {
  const code = one.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return newOf.get(one) ?? one.toLowerCase();
}

/** How much was taken out up to a place of the even text; `gaps` in their order. */
function shiftAt(gaps: readonly { at: number; shift: number }[], index: number): number {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.at ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return gaps[low - 1]?.shift ?? 0;
}

/** The even text, and where each of its characters stood before. */
export function squeeze(text: string): { even: string; placeOf(index: number): number } {
  const gaps: { at: number; shift: number }[] = [];
  let gone = 0;
  const closed = text.replace(between, (marks, at: number) => {
    gaps.push({ at: at - gone, shift: gone + marks.length });
    gone += marks.length;
    return "";
  });
  return {
    even: closed.replace(single, evenOne),
    placeOf: (index) => index + shiftAt(gaps, index),
  };
}
