// Words whose characters all stand in a title and the words people use for it, in any order: 结婚登记 in
// 内地居民婚姻登记（结婚）.
import type { FoundWord } from "./find-word";
import { eachHolder, isHeld } from "./holders";
import { literally, type Pattern } from "./pattern";
import { holdsLatin } from "./pinyin";
import type { SearchIndex } from "./search-index";

/** In characters: two are no parts, and a longer word is not turned around, but mistyped. */
const [shortest, longest] = [3, 6];
/** So many readings of Latin letters are looked at. */
const mostReadings = 2;
const leastKey = 20;

/** Which characters of the word each row holds, as bits. */
interface Held {
  readonly pairs: Int32Array;
  readonly inTitle: Int32Array;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The characters that a row lacks are one at most. */
const lacksOneAtMost = (lacks: number) => (lacks & (lacks - 1)) === 0;

function pairsOf(index: SearchIndex, pattern: Pattern): Held | undefined {
  const pairs = pattern.slice(1).flatMap((_, at) => {
    const pair = pattern.slice(at, at + 2);
    return isHeld(index, pair) ? [{ pair, bits: 3 << at }] : [];
  });
  const all = (1 << pattern.length) - 1;
  if (!lacksOneAtMost(all & ~pairs.reduce((sum, { bits }) => sum | bits, 0))) return undefined;
  const held: Held = { pairs: new Int32Array(index.size), inTitle: new Int32Array(index.size) };
  for (const { pair, bits } of pairs) {
    eachHolder(index, pair, (row, title) => {
      held.pairs[row] = (held.pairs[row] as number) | bits;
      if (title) held.inTitle[row] = (held.inTitle[row] as number) | bits;
    });
  }
  return held;
}

/** Adds the rows that hold every character, all but one of them beside a neighbour. */
function addHolders(index: SearchIndex, pattern: Pattern): void {
  const known = pairsOf(index, pattern);
  if (!known) return;
  const { pairs, inTitle } = known;
  const all = (1 << pattern.length) - 1;
  const candidates: number[] = [];
  let missing = 0;
  for (let row = 0; row < index.size; row += 1) {
    const lacks = all & ~(pairs[row] as number);
    if (pairs[row] === 0 || !lacksOneAtMost(lacks)) continue;
    candidates.push(row);
    missing |= lacks;
  }
  const held = missing === 0 ? pairs : pairs.slice();
  pattern.forEach((place, at) => {
    if (((missing >> at) & 1) === 0) return;
    eachHolder(index, [place], (row) => {
      held[row] = (held[row] as number) | (1 << at);
    });
  });
  for (const row of candidates) {
    if (held[row] !== all) continue;
    index.scores.raise(row, leastKey + 2 * bitCount(pairs[row] as number) + bitCount(inTitle[row] as number));
  }
}

/** With its characters, or syllables, in any order in a title and its words. */
export function findParts(index: SearchIndex, word: string): FoundWord | undefined {
  const readings = holdsLatin(word) ? (index.pinyin(word)[0] ?? []) : [literally(index.alphabet, word)];
  for (const pattern of readings.slice(0, mostReadings)) {
    if (pattern.length >= shortest && pattern.length <= longest) addHolders(index, pattern);
  }
  const keys = index.scores.take();
  return keys.rows.length === 0 ? undefined : { word, keys, patterns: [], mended: false };
}
