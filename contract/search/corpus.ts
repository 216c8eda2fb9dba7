// Texts behind each other in one array of numbers, with the places of every character.
import { type Alphabet, between, writeNumbers } from "./alphabet";
import type { Pattern, Place } from "./pattern";

/** Searchable texts; text i stands from starts[i] and ends one before starts[i + 1], where a 0 stands. */
export interface Corpus {
  readonly numbers: Uint16Array;
  readonly starts: Int32Array;
  /** The text of each place. */
  readonly textAt: Int32Array;
  /** Where the places of each character begin in `places`. */
  readonly heads: Int32Array;
  readonly places: Int32Array;
}

/** Characters handled between two breaths: well under 10 ms on a slow phone. */
const slice = 16_384;

function grown(numbers: Uint16Array, length: number): Uint16Array {
  if (length <= numbers.length) return numbers;
  const larger = new Uint16Array(length + (length >> 1));
  larger.set(numbers);
  return larger;
}

/** Room for any text of the contract, each of whose units may be several when folded. */
const longest = 4_000;

function* lay(alphabet: Alphabet, texts: readonly string[]) {
  let numbers: Uint16Array = new Uint16Array(texts.length * 16 + longest);
  const starts = new Int32Array(texts.length + 1);
  let end = 0;
  let rest = slice;
  for (let text = 0; text < texts.length; text += 1) {
    numbers = grown(numbers, end + longest);
    starts[text] = end;
    end = writeNumbers(alphabet, texts[text] as string, numbers, end);
    numbers[end] = between;
    end += 1;
    if (end > rest) {
      rest = end + slice;
      yield;
    }
  }
  starts[texts.length] = end;
  return { numbers: numbers.subarray(0, end), starts };
}

/** Lays out the texts, in slices; their characters join the alphabet. */
export function* buildCorpus(alphabet: Alphabet, texts: readonly string[]): Generator<void, Corpus> {
  const { numbers, starts } = yield* lay(alphabet, texts);
  const heads = new Int32Array(alphabet.units.length + 1);
  const textAt = new Int32Array(numbers.length);
  for (let place = 0, text = 0; place < numbers.length; place += 1) {
    const number = numbers[place] as number;
    (heads[number + 1] as number) += 1;
    textAt[place] = text;
    if (number === between) text += 1;
    if (place % slice === 0) yield;
  }
  heads[between + 1] = 0;
  for (let number = 0; number < alphabet.units.length; number += 1) {
    (heads[number + 1] as number) += heads[number] as number;
  }
  const free = heads.slice();
  const places = new Int32Array(heads[alphabet.units.length] as number);
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] as number;
    if (number !== between) {
      const next = free[number] as number;
      places[next] = place;
      free[number] = next + 1;
    }
    if (place % slice === 0) yield;
  }
  return { numbers, starts, textAt, heads, places };
}

/** The number of characters of a text. */
export function lengthOf({ starts }: Corpus, text: number): number {
  return (starts[text + 1] as number) - (starts[text] as number) - 1;
}

/** How often the corpus holds what fits a place. */
function weight({ heads }: Corpus, { only, characters }: Place): number {
  if (only === -2) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const number of characters) {
    if (number + 1 < heads.length) sum += (heads[number + 1] as number) - (heads[number] as number);
  }
  return sum;
}

function fitsAt(numbers: Uint16Array, base: number, pattern: Pattern): boolean {
  for (let index = 0; index < pattern.length; index += 1) {
    const number = numbers[base + index] as number;
    const { only, has } = pattern[index] as Place;
    if (only >= 0 ? number !== only : only === -1 ? has[number] !== 1 : number === between) return false;
  }
  return true;
}

/**
 * Visits every place where a pattern stands, from its rarest character, until a visit returns true.
 * @returns whether a visit returned true
 */
export function someMatch(
  corpus: Corpus,
  pattern: Pattern,
  visit: (text: number, offset: number) => boolean,
): boolean {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  pattern.forEach((place, index) => {
    const often = weight(corpus, place);
    if (often < least) {
      rarest = index;
      least = often;
    }
  });
  if (least === Number.POSITIVE_INFINITY || least === 0) return false;
  const { numbers, heads, places, textAt, starts } = corpus;
  for (const number of (pattern[rarest] as Place).characters) {
    const last = heads[number + 1] as number;
    for (let index = heads[number] as number; index < last; index += 1) {
      const base = (places[index] as number) - rarest;
      if (base < 0 || !fitsAt(numbers, base, pattern)) continue;
      const text = textAt[base] as number;
      if (visit(text, base - (starts[text] as number))) return true;
    }
  }
  return false;
}
