// What is looked for: one set of characters for each place of a text.
import type { Alphabet } from "./alphabet";
import { numbersOf } from "./alphabet";

/** The characters that fit one place. */
export interface Place {
  /** The only character that fits; -1 where several do, -2 where every one does. */
  readonly only: number;
  /** 1 at the numbers that fit; set where several do. */
  readonly has: Uint8Array;
  readonly characters: readonly number[];
}

/** Places that follow each other. */
export type Pattern = readonly Place[];

const empty = new Uint8Array(0);

/** Whatever stands there. */
export const anyCharacter: Place = { only: -2, has: empty, characters: [] };

/** Exactly this character. */
export function one(number: number): Place {
  return { only: number, has: empty, characters: [number] };
}

/** Any of these characters. */
export function anyOf(wanted: readonly number[], size: number): Place {
  const characters = [...new Set(wanted)];
  if (characters.length === 1) return one(characters[0] as number);
  const has = new Uint8Array(size);
  for (const number of characters) has[number] = 1;
  return { only: -1, has, characters };
}

/** A folded text as it stands. */
export function literally(alphabet: Alphabet, text: string): Pattern {
  return numbersOf(alphabet, text).map(one);
}
