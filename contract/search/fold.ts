// Texts as they are compared: compatibility forms made one, lower case, no blanks, punctuation, symbols or emoji.
// Character by character, so that every folded character knows where it stood; no \p{}, which old phones lack.

/** A folded text, with the place in the original of each of its UTF-16 units. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

/** Letters beyond ASCII and the common ideographs that compare as they are. */
function isLetter(code: number): boolean {
  if (code < 0x370) return code >= 0xc0 && code < 0x300 && code !== 0xd7 && code !== 0xf7;
  if (code < 0x2000) return code < 0x1800 || code > 0x180f;
  if (code < 0x3400) {
    if (code === 0x3005 || code === 0x3007) return true;
    return code > 0x3040 && code < 0x3190 && code !== 0x30fb && !(code > 0x3098 && code < 0x309d);
  }
  return code < 0x4dc0 || (code >= 0x4e00 && code < 0xd800);
}

/** One UTF-16 unit as it compares; empty where it does not count. */
export function foldUnit(code: number): string {
  if (isHan(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) {
    return String.fromCharCode(code);
  }
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : "";
  if (code >= 0xd800 && code <= 0xdfff) return "";
  let kept = "";
  for (const unit of String.fromCharCode(code).normalize("NFKC").toLowerCase().split("")) {
    const folded = unit.charCodeAt(0);
    if (folded < 0x80 ? /[a-z0-9]/.test(unit) : isLetter(folded)) kept += unit;
  }
  return kept;
}

/** Whether two units are one ideograph beyond the first plane; other pairs, emoji among them, do not count. */
export const isWide = (high: number, low: number) =>
  high >= 0xd840 && high <= 0xd8bf && low >= 0xdc00 && low <= 0xdfff;

/** Folds a text and remembers where each character stood. */
export function fold(text: string): Folded {
  let folded = "";
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const wide = isWide(code, text.charCodeAt(index + 1));
    const units = wide ? text.slice(index, index + 2) : foldUnit(code);
    for (let unit = 0; unit < units.length; unit += 1) at.push(wide ? index + unit : index);
    folded += units;
    if (wide) index += 1;
  }
  return { text: folded, at };
}

/** The words of a query: what stands between blanks, punctuation and other signs, folded. */
export function wordsOf(query: string): string[] {
  const words: string[] = [];
  const { text, at } = fold(query);
  let word = "";
  for (let index = 0; index < text.length; index += 1) {
    if (index > 0 && (at[index] as number) > (at[index - 1] as number) + 1) {
      words.push(word);
      word = "";
    }
    word += text[index];
  }
  return word === "" ? words : [...words, word];
}
