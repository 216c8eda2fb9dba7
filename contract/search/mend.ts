// Ways in which a word may have been mistyped, the likeliest first: other characters of the same sound, characters
// that look alike, two characters the wrong way round, then any one character wrong, too many or left out.
import { unknown } from "./alphabet";
import { isHeld } from "./holders";
import { lookAlikes } from "./look-alikes";
import { anyCharacter, anyOf, literally, type Pattern, type Place } from "./pattern";
import type { SearchIndex } from "./search-index";

const longest = 24;
/** So many characters of a word must remain where one is left out: fewer may be the opposite of what was meant. */
const leastKept = 4;

/** Characters of the pack that sound like one that was typed, itself among them. */
function homophones({ readings, alphabet }: SearchIndex, typed: string, { only }: Place): Place | undefined {
  const same = readings.of(typed).flatMap((syllable) => readings.bySyllable.get(syllable) ?? []);
  const all = only === unknown ? same : [only, ...same];
  return all.length === 0 ? undefined : anyOf(all, alphabet.units.length);
}

const replaced = (pattern: Pattern, at: number, ...places: Place[]): Pattern => [
  ...pattern.slice(0, at),
  ...places,
  ...pattern.slice(at + 1),
];

function alikes({ alphabet }: SearchIndex, word: string, pattern: Pattern): Pattern[] {
  return pattern.flatMap((_, at) => {
    const numbers = lookAlikes(word.charAt(at))
      .split("")
      .map((character) => alphabet.numbers[character.charCodeAt(0)] as number)
      .filter((number) => number !== 0);
    return numbers.length === 0 ? [] : [replaced(pattern, at, anyOf(numbers, alphabet.units.length))];
  });
}

function swapped(pattern: Pattern): Pattern[] {
  return pattern.slice(1).map((place, at) => {
    const other = [...pattern];
    other[at + 1] = pattern[at] as Place;
    other[at] = place;
    return other;
  });
}

const oneMore = (pattern: Pattern): Pattern[] =>
  pattern.slice(1).map((_, at) => replaced(pattern, at, pattern[at] as Place, anyCharacter));

/** One character wrong, neither the first nor the last. */
const wrongInside = (pattern: Pattern): Pattern[] =>
  pattern.slice(2).map((_, at) => replaced(pattern, at + 1, anyCharacter));

/** One character too many, or wrong at an end; not one that belongs where it stands: 注册 says more than 注. */
function oneLess(index: SearchIndex, pattern: Pattern): Pattern[] {
  if (pattern.length <= leastKept) return [];
  return pattern.flatMap((_, at) => {
    const beside = [pattern.slice(at - 1, at + 1), pattern.slice(at, at + 2)];
    const belongs = beside.every((pair) => pair.length < 2 || isHeld(index, pair));
    return belongs ? [] : [replaced(pattern, at)];
  });
}

/** All characters by their sound; of a short word, at least one as it was typed. */
function sounding(index: SearchIndex, word: string, pattern: Pattern): Pattern[][] {
  const sounds = pattern.map((place, at) => homophones(index, word.charAt(at), place));
  if (!sounds.every((place) => place !== undefined)) return [];
  if (pattern.length >= leastKept) return [[sounds]];
  const oneByOne = pattern.map((_, at) => replaced(pattern, at, sounds[at] as Place));
  const allButOne = pattern.map((place, at) => replaced(sounds, at, place));
  return pattern.length === 2 ? [oneByOne] : [oneByOne, allButOne];
}

/** What may have been meant, the likeliest first. */
export interface Mends {
  /** The word, spelt otherwise. */
  readonly spelt: Pattern[][];
  /** Keeps at least three characters as they were typed. */
  readonly sure: Pattern[][];
  readonly unsure: Pattern[][];
}

/** Ways to mend a folded word; none for one character and for a text too long to be a word. */
export function mends(index: SearchIndex, word: string): Mends {
  const pattern = literally(index.alphabet, word);
  const { length } = pattern;
  if (length < 2 || length > longest) return { spelt: [], sure: [], unsure: [] };
  const spelt = [...sounding(index, word, pattern), alikes(index, word, pattern), swapped(pattern)];
  if (length === 2) return { spelt, sure: [], unsure: [] };
  const wrong = [wrongInside(pattern)];
  return length === 3
    ? { spelt, sure: [oneMore(pattern)], unsure: wrong }
    : { spelt, sure: [oneMore(pattern), ...wrong, oneLess(index, pattern)], unsure: [] };
}
