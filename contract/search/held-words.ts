// Words that people use, found inside what was typed: 我想开兽药店 holds 兽药店.
import { eachRowOf } from "./phrases";
import type { SearchIndex } from "./search-index";
import { addMeaning } from "./word-rows";

const longestWord = 12;

/** A word people use that stands in what was typed, with its rows. */
export interface HeldWord {
  readonly text: string;
  readonly kind: "keyword" | "said";
  /** Position among the keywords or the synonyms. */
  readonly position: number;
}

/** The words of at least two characters that stand in a folded text; those that stand in a longer one too. */
export function heldWords({ phrases }: SearchIndex, piece: string): HeldWord[] {
  const found = new Map<string, HeldWord>();
  for (let from = 0; from < piece.length; from += 1) {
    for (let length = 2; length <= longestWord && from + length <= piece.length; length += 1) {
      const text = piece.slice(from, from + length);
      const [keyword, said] = [phrases.byText.get(text), phrases.said.get(text)];
      if (keyword !== undefined) found.set(`${text} keyword`, { text, kind: "keyword", position: keyword });
      if (said !== undefined) found.set(`${text} said`, { text, kind: "said", position: said });
    }
  }
  return [...found.values()];
}

/** Adds the rows of a word that people use. */
export function addHeldWord(index: SearchIndex, { kind, position }: HeldWord, key: number): void {
  const { phrases, scores } = index;
  if (kind === "said") addMeaning(index, position, key);
  else eachRowOf(phrases, position, (row) => scores.raise(row, key));
}
