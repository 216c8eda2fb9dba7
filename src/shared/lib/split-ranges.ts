/** A part of a text. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/**
 * A text cut where ranges begin and end. Ranges that overlap or leave the text are cut to fit.
 * @param ranges first character and number of characters (UTF-16) of each part to mark
 */
export function splitRanges(text: string, ranges: readonly (readonly number[])[]): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  const cut = (to: number, marked: boolean) => {
    if (to > end) parts.push({ text: text.slice(end, to), marked });
    end = Math.max(end, to);
  };
  const sorted = [...ranges].sort(([one = 0], [other = 0]) => one - other);
  for (const [start = 0, length = 0] of sorted) {
    cut(Math.min(start, text.length), false);
    cut(Math.min(start + length, text.length), true);
  }
  cut(text.length, false);
  return parts;
}
