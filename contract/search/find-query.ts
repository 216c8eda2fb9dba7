// One query: the surest way that finds anything is taken.
import { findByCoverage } from "./coverage";
import { withoutFillers } from "./fillers";
import { type FoundWord, findAsTyped, findMended, findScattered } from "./find-word";
import { fold, wordsOf } from "./fold";
import { holdsLatin } from "./pinyin";
import { bestFirst, inBoth, noRows, type RowKeys } from "./scores";
import type { SearchIndex } from "./search-index";

/** What a query found. */
export interface FoundQuery {
  /** Rows, best first. */
  readonly rows: ArrayLike<number>;
  readonly words: readonly FoundWord[];
  /** The words that count, as they were typed. */
  readonly pieces: readonly string[];
}

/** The contract's limit for a query, in characters. */
const longest = 60;
const mostWords = 8;

type Way = (index: SearchIndex, word: string) => FoundWord | undefined;

/** Asks each way only once about a word. */
function remembered(index: SearchIndex): (way: Way, word: string) => FoundWord | undefined {
  const known = new Map<Way, Map<string, FoundWord | undefined>>();
  return (way, word) => {
    const ofWay = known.get(way) ?? new Map<string, FoundWord | undefined>();
    known.set(way, ofWay);
    if (!ofWay.has(word)) ofWay.set(word, way(index, word));
    return ofWay.get(word);
  };
}

const sureMend: Way = (index, word) => findMended(index, word, "sure");
const unsureMend: Way = (index, word) => findMended(index, word, "unsure");

/** Syllables typed apart belong together: shen fen zheng. */
function latinJoined(words: readonly string[]): string[] {
  const joined: string[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before !== undefined && holdsLatin(word) && holdsLatin(before)) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
  });
  return joined;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].slice(0, mostWords);
}

/** Whether a query holds nothing but blanks. */
export const isBlank = (query: string) => query.trim() === "";

/** Rows 0 to size - 1. */
function allRows(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, row) => row);
}

/** Finds a query: every word, as typed or else without fillers, mended, scattered; or what shares most with it. */
export function findQuery(index: SearchIndex, query: string): FoundQuery {
  if (isBlank(query)) return { rows: allRows(index.size), words: [], pieces: [] };
  const typed = query.slice(0, longest);
  const words = wordsOf(typed);
  const ask = remembered(index);
  const allOf = (wanted: readonly string[], ways: readonly Way[]): FoundQuery | undefined => {
    const found: FoundWord[] = [];
    let keys: RowKeys | undefined;
    for (const word of wanted) {
      let one: FoundWord | undefined;
      for (let way = 0; way < ways.length && !one; way += 1) one = ask(ways[way] as Way, word);
      if (!one) return undefined;
      found.push(one);
      keys = keys ? inBoth(keys, one.keys) : one.keys;
    }
    return keys && keys.rows.length > 0 ? { rows: bestFirst(keys), words: found, pieces: wanted } : undefined;
  };
  const pieces = unique(words.flatMap(withoutFillers));
  const meant = pieces.length > 0 ? pieces : unique(words);
  return (
    allOf([fold(typed).text], [findAsTyped]) ??
    allOf(unique(latinJoined(words)), [findAsTyped]) ??
    allOf(meant, [findAsTyped]) ??
    allOf(meant, [findAsTyped, sureMend]) ??
    allOf(meant, [findAsTyped, sureMend, findScattered]) ??
    allOf(meant, [findAsTyped, sureMend, findScattered, unsureMend]) ?? {
      rows: meant.length > 0 ? bestFirst(findByCoverage(index, meant)) : bestFirst(noRows),
      words: [],
      pieces: meant,
    }
  );
}
