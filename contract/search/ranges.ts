// Which parts of a name matched, to be shown as such.

import { numbersOf } from "./alphabet";
import { type Folded, fold } from "./fold";
import type { Pattern } from "./pattern";
import type { SearchIndex } from "./search-index";

/** First character and number of characters, in UTF-16 units of the text as it is written. */
export type Range = [number, number];

const mostRanges = 20;

/** The first place of a pattern in a folded text, or -1. */
export function placeIn({ alphabet }: SearchIndex, folded: string, pattern: Pattern): number {
  const numbers = numbersOf(alphabet, folded);
  for (let start = 0; start + pattern.length <= numbers.length; start += 1) {
    const fits = pattern.every(({ only, has }, at) => {
      const number = numbers[start + at] as number;
      return only >= 0 ? number === only : only === -2 || has[number] === 1;
    });
    if (fits && pattern.length > 0) return start;
  }
  return -1;
}

/** Marked places of a folded text as ranges of the text as it is written; blanks and marks between join. */
export function rangesOf({ text, at }: Folded, marked: ReadonlySet<number>): Range[] {
  const ranges: Range[] = [];
  let last: Range | undefined;
  for (let index = 0; index < text.length; index += 1) {
    if (!marked.has(index)) {
      last = undefined;
      continue;
    }
    const from = at[index] as number;
    if (last) last[1] = from + 1 - last[0];
    else {
      last = [from, 1];
      ranges.push(last);
    }
  }
  return ranges.slice(0, mostRanges);
}

/** Marks what the first pattern that fits finds; false where none fits. */
export function markPattern(
  index: SearchIndex,
  folded: string,
  patterns: readonly Pattern[],
  marked: Set<number>,
): boolean {
  for (const pattern of patterns) {
    const start = placeIn(index, folded, pattern);
    if (start >= 0) {
      for (let at = 0; at < pattern.length; at += 1) marked.add(start + at);
      return true;
    }
  }
  return false;
}

/** Marks every place of a word in a folded text. */
export function markAll(folded: string, word: string, marked: Set<number>): void {
  for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
    for (let at = start; at < start + word.length; at += 1) marked.add(at);
  }
}

/** Marks every pair of characters of a piece that stands in the text; or its characters in order. */
export function markPairs(folded: string, piece: string, marked: Set<number>): void {
  for (let at = 0; at + 2 <= piece.length; at += 1) {
    const start = folded.indexOf(piece.slice(at, at + 2));
    if (start >= 0) marked.add(start).add(start + 1);
  }
}

/** Marks the characters of a piece where all stand in order. */
export function markScattered(folded: string, piece: string, marked: Set<number>): boolean {
  const places: number[] = [];
  for (const character of piece.split("")) {
    const start = folded.indexOf(character, (places[places.length - 1] ?? -1) + 1);
    if (start < 0) return false;
    places.push(start);
  }
  for (const place of places) marked.add(place);
  return true;
}

/** The ranges of a pattern in a text. */
export function rangesIn(index: SearchIndex, text: string, patterns: readonly Pattern[]): Range[] {
  const [folded, marked] = [fold(text), new Set<number>()];
  markPattern(index, folded.text, patterns, marked);
  return rangesOf(folded, marked);
}
