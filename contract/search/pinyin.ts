// Latin letters as pinyin: in full, with the last syllable half typed, as initials, or some of each.
import { type Alphabet, unknown } from "./alphabet";
import { anyOf, one, type Pattern, type Place } from "./pattern";
import { type Piece, type PieceKind, parsesOf } from "./pinyin-parses";
import type { Readings } from "./readings";

/** Ways to read a folded word that holds Latin letters, the surer first. */
export type PinyinReader = (word: string) => Pattern[][];

/** Whether a folded text holds Latin letters. */
export const holdsLatin = (text: string) => /[a-z]/.test(text);

const holds = (pieces: readonly Piece[], ...kinds: PieceKind[]) =>
  pieces.some(({ kind }) => kinds.includes(kind));

/** Pieces that may be used at each level, and what must be among them so that no level repeats another. */
const levels: readonly [kinds: PieceKind[], wanted: (pieces: readonly Piece[]) => boolean][] = [
  [["full"], () => true],
  [["full", "half"], (pieces) => holds(pieces, "half")],
  [["initial"], () => true],
  [["initial", "double"], (pieces) => holds(pieces, "double")],
  [
    ["full", "initial", "double", "half"],
    (pieces) => holds(pieces, "initial", "double") && holds(pieces, "full", "half"),
  ],
];

/** Reads words of Latin letters, mixed with characters or not, by the readings of a pack. */
export function createPinyinReader(alphabet: Alphabet, { bySyllable }: Readings): PinyinReader {
  const size = alphabet.units.length;
  const beginnings = new Set<string>();
  for (const syllable of bySyllable.keys()) {
    for (let length = 1; length <= syllable.length; length += 1) beginnings.add(syllable.slice(0, length));
  }
  const syllables = {
    isSyllable: (text: string) => bySyllable.has(text),
    isBeginning: (text: string) => beginnings.has(text),
  };
  const places = new Map<string, Place>();
  const placeFor = ({ kind, text }: Piece): Place => {
    if (kind === "other") return one(alphabet.numbers[text.charCodeAt(0)] || unknown);
    const key = kind === "full" ? text : `${text}…`;
    const known = places.get(key);
    if (known) return known;
    const characters: number[] = [];
    for (const [syllable, read] of bySyllable) {
      if (kind === "full" ? syllable === text : syllable.startsWith(text)) characters.push(...read);
    }
    const place = anyOf(characters, size);
    places.set(key, place);
    return place;
  };
  return (word) =>
    levels.map(([kinds, wanted]) =>
      parsesOf(word, kinds, syllables, wanted).map((pieces) => pieces.map(placeFor)),
    );
}
