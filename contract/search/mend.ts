// Ways in which a word may have been mistyped, the likeliest first: other characters of the same sound, characters
// that look alike, two characters the wrong way round, then any one character wrong, too many or left out.
import { unknown } from "./alphabet";
import { lookAlikes } from "./look-alikes";
import { anyCharacter, anyOf, literally, type Pattern, type Place } from "./pattern";
import type { SearchIndex } from "./search-index";

const longest = 24;

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

/** One character wrong or too many, neither the first nor the last. */
function wrongInside(pattern: Pattern): Pattern[] {
  return pattern
    .slice(2)
    .flatMap((_, at) => [replaced(pattern, at + 1, anyCharacter), replaced(pattern, at + 1)]);
}

/** The first or the last character wrong or too many. */
const wrongAtEdge = (pattern: Pattern): Pattern[] => [pattern.slice(1), pattern.slice(0, -1)];

/** What may have been meant, likeliest first; `sure` keeps at least three characters as they were typed. */
export function mends(index: SearchIndex, word: string): { sure: Pattern[][]; unsure: Pattern[][] } {
  const pattern = literally(index.alphabet, word);
  const { length } = pattern;
  if (length < 2 || length > longest) return { sure: [], unsure: [] };
  const sounds = pattern.map((place, at) => homophones(index, word.charAt(at), place));
  const sounding = sounds.every((place) => place !== undefined) ? [sounds as Place[]] : [];
  const likely = [sounding, alikes(index, word, pattern), swapped(pattern)];
  const anyOne = [wrongInside(pattern), wrongAtEdge(pattern)];
  if (length < 3) return { sure: likely, unsure: [] };
  return length === 3
    ? { sure: [...likely, oneMore(pattern)], unsure: anyOne }
    : { sure: [...likely, oneMore(pattern), ...anyOne], unsure: [] };
}
