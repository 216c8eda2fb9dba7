import type { FieldErrors } from "./command";

/** A text by its JSON pointer, and how many characters it has at the least. */
export type Told = readonly [pointer: string, text: string | undefined, least: number];

/** Characters that cannot be seen: controls, zero width, turning the line around, and halves of characters. */
const unseen = /\p{C}/gu;

/** Texts that are nothing but blanks and what cannot be seen, or too short without: the contract counts those too. */
export function blankErrors(texts: readonly Told[]): FieldErrors {
  return texts.flatMap(([pointer, text, least]) =>
    text !== undefined && [...text.replace(unseen, "").trim()].length < least
      ? [{ pointer, code: "minLength" }]
      : [],
  );
}
