// Ways in which a word may have been mistyped, the likeliest first: other characters of the same sound, characters
// that look alike, two characters the wrong way round, then any one character wrong, too many or left out.
import { unknown } from "./alphabet";
import { lookAlikes } from "./look-alikes";
import { anyCharacter, anyOf, literally, type Pattern, type Place } from "./pattern";
import type { SearchIndex } from "./search-index";

const longest = 24;

function homophones({ readings, alphabet }: SearchIndex, { only }: Place): Place | undefined {
  if (only === unknown) return undefined;
  const sounds = readings.ofCharacter[only] ?? [];
  const same = sounds.flatMap((syllable) => readings.bySyllable.get(syllable) ?? []);
  return anyOf([only, ...same], alphabet.units.length);
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

const oneLess = (pattern: Pattern): Pattern[] => pattern.map((_, at) => replaced(pattern, at));
const oneOther = (pattern: Pattern): Pattern[] => pattern.map((_, at) => replaced(pattern, at, anyCharacter));
const oneMore = (pattern: Pattern): Pattern[] =>
  pattern.slice(1).map((_, at) => replaced(pattern, at, pattern[at] as Place, anyCharacter));

/** What may have been meant, likeliest first; `sure` keeps at least three characters as they were typed. */
export function mends(index: SearchIndex, word: string): { sure: Pattern[][]; unsure: Pattern[][] } {
  const pattern = literally(index.alphabet, word);
  const { length } = pattern;
  if (length < 2 || length > longest) return { sure: [], unsure: [] };
  const sounds = pattern.map((place) => homophones(index, place));
  const sounding = sounds.every((place) => place !== undefined) ? [sounds as Place[]] : [];
  const one = [
    ...(length > 3 ? oneOther(pattern) : []),
    ...(length > 2 ? oneMore(pattern) : []),
    ...(length > 3 ? oneLess(pattern) : []),
  ];
  return {
    sure: [sounding, alikes(index, word, pattern), swapped(pattern), one],
    unsure: length === 3 ? [oneOther(pattern), oneLess(pattern)] : [],
  };
}
