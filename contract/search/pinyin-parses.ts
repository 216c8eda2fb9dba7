// Ways to cut Latin letters into syllables and initials.

/**
 * What one piece stands for: a syllable, the beginning of the last one, a first letter, zh ch or sh as one first letter,
 * or a character that is no letter.
 */
export type PieceKind = "full" | "half" | "initial" | "double" | "other";

/** A piece of a word. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** What a language of syllables allows. */
export interface Syllables {
  isSyllable(text: string): boolean;
  /** Whether any syllable begins so. */
  isBeginning(text: string): boolean;
}

/** Enough for any real word; a hostile one stops here. */
const mostParses = 8;
const longestSyllable = 6;
const doubleInitial = /^[zcs]h/;

const isLatin = (text: string) => /^[a-z]+$/.test(text);

function nextPieces(rest: string, kinds: readonly PieceKind[], syllables: Syllables): Piece[] {
  if (!isLatin(rest.charAt(0))) return [{ kind: "other", text: rest.charAt(0) }];
  const pieces: Piece[] = [];
  const add = (kind: PieceKind, text: string) => pieces.push({ kind, text });
  if (kinds.includes("full")) {
    for (let length = Math.min(longestSyllable, rest.length); length > 0; length -= 1) {
      const text = rest.slice(0, length);
      if (syllables.isSyllable(text)) add("full", text);
    }
  }
  if (
    kinds.includes("half") &&
    rest.length < longestSyllable &&
    isLatin(rest) &&
    syllables.isBeginning(rest)
  ) {
    add("half", rest);
  }
  if (kinds.includes("double") && doubleInitial.test(rest)) add("double", rest.slice(0, 2));
  if (kinds.includes("initial") && syllables.isBeginning(rest.charAt(0))) add("initial", rest.charAt(0));
  return pieces;
}

/** The ways to cut a folded word into pieces of some kinds, longer pieces first; a few at most. */
export function parsesOf(
  word: string,
  kinds: readonly PieceKind[],
  syllables: Syllables,
  wanted: (pieces: readonly Piece[]) => boolean,
): Piece[][] {
  const found: Piece[][] = [];
  const deadEnds = new Set<number>();
  let steps = 0;
  /** Whether the word can be cut from here on. */
  const cutFrom = (from: number, before: Piece[]): boolean => {
    steps += 1;
    if (from === word.length) {
      if (wanted(before)) found.push(before);
      return true;
    }
    if (deadEnds.has(from)) return false;
    let possible = false;
    for (const piece of nextPieces(word.slice(from), kinds, syllables)) {
      if (found.length >= mostParses || steps > 40 * mostParses) return true;
      possible = cutFrom(from + piece.text.length, [...before, piece]) || possible;
    }
    if (!possible) deadEnds.add(from);
    return possible;
  };
  cutFrom(0, []);
  return found;
}
