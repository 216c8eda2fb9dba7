// One query: the surest way that finds anything is taken.
import { findByCoverage } from "./coverage";
import { withoutFillers } from "./fillers";
import { findParts } from "./find-parts";
import { type FoundWord, findAsTyped, findHeld, findMended, findScattered } from "./find-word";
import { wordsOf } from "./fold";
import { holdsLatin } from "./pinyin";
import { bestFirst, inBoth, type RowKeys } from "./scores";
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
/** A first page: with so many rows no bolder way adds its own behind them. */
const firstPage = 10;

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

const sureMend: Way = (index, word) => findMended(index, word, "spelt") ?? findMended(index, word, "sure");
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

/** The rows of both, the second's behind the first's; so far as they are not there yet. */
function together(one: FoundQuery, other: FoundQuery): FoundQuery {
  const known = new Set(Array.from(one.rows));
  const more = Array.from(other.rows).filter((row) => !known.has(row));
  return {
    rows: [...Array.from(one.rows), ...more],
    words: [...one.words, ...other.words],
    pieces: one.pieces,
  };
}

/** Rows of every word, each found by the first way that finds it. */
function allWords(
  ask: ReturnType<typeof remembered>,
  words: readonly string[],
  ways: readonly Way[],
): FoundQuery | undefined {
  const found: FoundWord[] = [];
  let keys: RowKeys | undefined;
  for (const word of words) {
    let one: FoundWord | undefined;
    for (let way = 0; way < ways.length && !one; way += 1) one = ask(ways[way] as Way, word);
    if (!one) return undefined;
    found.push(one);
    keys = keys ? inBoth(keys, one.keys) : one.keys;
  }
  return keys && keys.rows.length > 0 ? { rows: bestFirst(keys), words: found, pieces: words } : undefined;
}

const longScattered: Way = (index, word) => (word.length > 3 ? findScattered(index, word) : undefined);

const shortParts: Way = (index, word) => (word.length <= 4 ? findParts(index, word) : undefined);

/**
 * Finds a query. As it was typed, whole or word by word, without fillers, with other characters between its own or
 * in another order, as long as few rows are found; where none is, with a wrong character mended; at last what shares most with it.
 */
export function findQuery(index: SearchIndex, query: string): FoundQuery {
  if (isBlank(query)) return { rows: allRows(index.size), words: [], pieces: [] };
  const typed = wordsOf(query.slice(0, longest));
  const [whole, words] = [unique([typed.join("")]), unique(latinJoined(typed))];
  const stripped = unique(typed.flatMap(withoutFillers));
  const pieces = stripped.length > 0 ? stripped : words;
  const ask = remembered(index);
  const sure: [readonly string[], readonly Way[]][] = [
    [whole, [findAsTyped]],
    [words, [findAsTyped]],
    [pieces, [findAsTyped]],
    [whole, [longScattered]],
    [pieces, [findAsTyped, longScattered]],
    [pieces, [shortParts]],
  ];
  let found: FoundQuery | undefined;
  for (const [wanted, ways] of sure) {
    if (found && found.rows.length >= firstPage) return found;
    const more = allWords(ask, wanted, ways);
    found = found && more ? together(found, more) : (found ?? more);
  }
  return (
    found ??
    allWords(ask, pieces, [findAsTyped, findHeld, findParts]) ??
    allWords(ask, words, [findAsTyped, sureMend]) ??
    allWords(ask, pieces, [findAsTyped, sureMend]) ??
    allWords(ask, words, [findAsTyped, findScattered, unsureMend]) ??
    allWords(ask, pieces, [findAsTyped, sureMend, findScattered, unsureMend]) ?? {
      rows: bestFirst(findByCoverage(index, pieces)),
      words: [],
      pieces,
    }
  );
}
