// Latin letters as pinyin: in full, with the last syllable half typed, as initials, or some of each.
import { type Alphabet, unknown } from "./alphabet";
import { anyOf, one, type Pattern, type Place } from "./pattern";
import type { Readings } from "./readings";

/** Ways to read a word that holds Latin letters, the surer first. */
export type PinyinReader = (word: string) => Pattern[][];

type Kind = "full" | "half" | "initial" | "other";
interface Token {
  kind: Kind;
  text: string;
}

/** Enough for any real word; a hostile one stops here. */
const mostParses = 24;
const mostSteps = 4_000;

const isLatin = (text: string) => /^[a-z]+$/.test(text);

/** Whether a folded text holds Latin letters. */
export const holdsLatin = (text: string) => /[a-z]/.test(text);

function parses(word: string, kinds: ReadonlySet<Kind>, isSyllable: (text: string) => boolean): Token[][] {
  const found: Token[][] = [];
  let steps = 0;
  const go = (from: number, tokens: Token[]): void => {
    steps += 1;
    if (found.length >= mostParses || steps > mostSteps) return;
    if (from === word.length) {
      found.push(tokens);
      return;
    }
    const step = (kind: Kind, length: number) =>
      go(from + length, [...tokens, { kind, text: word.slice(from, from + length) }]);
    const rest = word.length - from;
    if (!isLatin(word.charAt(from))) {
      step("other", 1);
      return;
    }
    if (kinds.has("full")) {
      for (let length = Math.min(6, rest); length > 0; length -= 1) {
        if (isSyllable(word.slice(from, from + length))) step("full", length);
      }
    }
    if (kinds.has("half") && rest <= 5 && isLatin(word.slice(from))) step("half", rest);
    if (kinds.has("initial")) {
      if (/^[zcs]h/.test(word.slice(from, from + 2))) step("initial", 2);
      step("initial", 1);
    }
  };
  go(0, []);
  return found;
}

/** Reads words of Latin letters, mixed with characters or not, by the readings of a pack. */
export function createPinyinReader(alphabet: Alphabet, { bySyllable }: Readings): PinyinReader {
  const size = alphabet.units.length;
  const places = new Map<string, Place>();
  const startingWith = (text: string): Place => {
    const known = places.get(text);
    if (known) return known;
    const characters: number[] = [];
    for (const [syllable, read] of bySyllable) if (syllable.startsWith(text)) characters.push(...read);
    const place = anyOf([...new Set(characters)], size);
    places.set(text, place);
    return place;
  };
  const placeOf = ({ kind, text }: Token): Place => {
    if (kind === "other") return one(alphabet.numbers[text.charCodeAt(0)] || unknown);
    return kind === "full" ? anyOf(bySyllable.get(text) ?? [], size) : startingWith(text);
  };
  const isSyllable = (text: string) => bySyllable.has(text);
  const has = (tokens: Token[], kind: Kind) => tokens.some((token) => token.kind === kind);
  const levels: [Kind[], (tokens: Token[]) => boolean][] = [
    [["full"], () => true],
    [["full", "half"], (tokens) => has(tokens, "half")],
    [["initial"], () => true],
    [
      ["full", "initial", "half"],
      (tokens) => has(tokens, "initial") && (has(tokens, "full") || has(tokens, "half")),
    ],
  ];
  return (word) =>
    levels.map(([kinds, wanted]) =>
      parses(word, new Set(kinds), isSyllable)
        .filter(wanted)
        .map((tokens) => tokens.map(placeOf)),
    );
}
