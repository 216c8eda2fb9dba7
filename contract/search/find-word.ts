// Ways to find one word, from the surest to the boldest. Each gives the rows and the patterns that found them, or
// undefined where it finds nothing.
import { cell } from "./columns";
import { lengthOf, someMatch } from "./corpus";
import { heldWords } from "./held-words";
import { type Mends, mends } from "./mend";
import { literally, type Pattern, type Place } from "./pattern";
import { holdsLatin } from "./pinyin";
import type { RowKeys } from "./scores";
import type { SearchIndex } from "./search-index";
import { addRows } from "./word-rows";

/** One word of a query, found. */
export interface FoundWord {
  readonly word: string;
  readonly keys: RowKeys;
  /** What was looked for, in the order of looking. */
  readonly patterns: readonly Pattern[];
  /** The word was spelt otherwise than it was typed. */
  readonly mended: boolean;
}

/** A short word with fewer rows is read in other ways too: as initials as well as a syllable. */
const fewForShort = 10;
/** In characters; a longer word is not two things by chance. */
const short = 4;
/** How much further back each level of pinyin stands: full, last syllable half typed, initials, zh as one, mixed. */
const pinyinLess = [0, 4, 12, 16, 16];
const mendedLess = 100;
const heldLess = 60;

type Levels = readonly (readonly Pattern[])[];

function tryLevels(
  index: SearchIndex,
  word: string,
  levels: Levels,
  { least, less, mended }: { least: number; less: (level: number) => number; mended: boolean },
): FoundWord | undefined {
  const patterns: Pattern[] = [];
  for (let level = 0; level < levels.length && index.scores.count < least; level += 1) {
    for (const pattern of levels[level] ?? []) {
      const before = index.scores.count;
      addRows(index, pattern, less(level));
      if (index.scores.count > before) patterns.push(pattern);
    }
  }
  const keys = index.scores.take();
  return keys.rows.length === 0 ? undefined : { word, keys, patterns, mended };
}

/** As it was typed, as characters or as pinyin. */
export function findAsTyped(index: SearchIndex, word: string): FoundWord | undefined {
  const typed = [literally(index.alphabet, word)];
  const levels = holdsLatin(word) ? [typed, ...index.pinyin(word)] : [typed];
  return tryLevels(index, word, levels, {
    least: word.length > short ? 1 : fewForShort,
    less: (level) => pinyinLess[level - 1] ?? 0,
    mended: false,
  });
}

/** As a word that people use with a little more around it: 开兽药店 holds 兽药店. */
export function findHeld(index: SearchIndex, word: string): FoundWord | undefined {
  const most = heldWords(index, word).filter(({ text }) => text.length * 3 >= word.length * 2);
  const patterns = most.map(({ text }) => literally(index.alphabet, text));
  for (const pattern of patterns) addRows(index, pattern, heldLess);
  const keys = index.scores.take();
  return keys.rows.length === 0 ? undefined : { word, keys, patterns, mended: false };
}

/** With one character mended; the likeliest kind of slip that finds anything is taken. */
export function findMended(index: SearchIndex, word: string, how: keyof Mends): FoundWord | undefined {
  if (holdsLatin(word)) return undefined;
  const levels = mends(index, word)[how];
  return tryLevels(index, word, levels, { least: 1, less: () => mendedLess, mended: how === "spelt" });
}

/** How many characters stand between those of the pattern in a title, or -1 where they do not stand in order. */
function gapIn({ titles }: SearchIndex, row: number, pattern: Pattern): number {
  const start = titles.starts[row] as number;
  const end = start + lengthOf(titles, row);
  let first = -1;
  let next = start;
  for (const { only } of pattern) {
    while (next < end && titles.numbers[next] !== only) next += 1;
    if (next === end) return -1;
    if (first < 0) first = next;
    next += 1;
  }
  return next - first - pattern.length;
}

/** With its characters in order in a title, others between them: 养老申领 in 养老保险待遇申领. */
export function findScattered(index: SearchIndex, word: string): FoundWord | undefined {
  const pattern = literally(index.alphabet, word);
  if (pattern.length < 2 || holdsLatin(word)) return undefined;
  const { heads } = index.titles;
  const often = ({ only }: Place) => (heads[only + 1] ?? 0) - (heads[only] ?? 0);
  const rarest = pattern.reduce(
    (least, place) => (often(place) < often(least) ? place : least),
    cell(pattern, 0),
  );
  someMatch(index.titles, [rarest], (row) => {
    const gap = gapIn(index, row, pattern);
    if (gap >= 0) index.scores.raise(row, Math.max(20, 80 - gap));
    return false;
  });
  const keys = index.scores.take();
  return keys.rows.length === 0 ? undefined : { word, keys, patterns: [], mended: false };
}
