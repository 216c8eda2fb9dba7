// The rows that hold a few characters next to each other, in a title or in the words people use.
import { someMatch } from "./corpus";
import type { Pattern } from "./pattern";
import { eachRowOf } from "./phrases";
import type { SearchIndex } from "./search-index";

/** Calls back the rows whose title, or whose words, hold a pattern; a row more than once where several do. */
export function eachHolder(
  { titles, phrases }: SearchIndex,
  pattern: Pattern,
  visit: (row: number, inTitle: boolean) => void,
): void {
  someMatch(titles, pattern, (row) => {
    visit(row, true);
    return false;
  });
  someMatch(phrases.corpus, pattern, (phrase) => {
    if (phrase < phrases.keywords) eachRowOf(phrases, phrase, (row) => visit(row, false));
    return false;
  });
}

/** Whether any text of the pack holds a pattern. */
export function isHeld({ titles, phrases }: SearchIndex, pattern: Pattern): boolean {
  const any = () => true;
  return someMatch(titles, pattern, any) || someMatch(phrases.corpus, pattern, any);
}
