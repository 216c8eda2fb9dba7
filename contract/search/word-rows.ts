// The rows that a pattern finds: in titles, in the words people use, in the names of departments.
import { cell } from "./columns";
import { lengthOf, someMatch } from "./corpus";
import { fold } from "./fold";
import { literally, type Pattern } from "./pattern";
import { eachRowOf } from "./phrases";
import type { SearchIndex } from "./search-index";

/** How well a row fits, higher is better; inside one key the pack's order decides, the everyday first. */
const key = {
  wholeTitle: 250,
  /** Added where the word is also exactly what people call the matter. */
  alsoCalled: 25,
  titleStart: 220,
  insideTitle: 200,
  called: 190,
  means: 186,
  calledSimilarly: 150,
  calledInside: 140,
  department: 100,
};

/**
 * How far behind the head of a title a word stands, in steps: at the head it names the matter (居民身份证补领), further
 * back a variety of it (临时居民身份证申领).
 */
function lag(offset: number): number {
  if (offset <= 2) return 0;
  return offset <= 4 ? 1 : offset <= 8 ? 2 : 3;
}

function titleKey(offset: number, length: number, whole: number): number {
  if (offset > 0) return key.insideTitle - lag(offset);
  return length === whole ? key.wholeTitle : key.titleStart;
}

/** Adds the rows whose titles hold the pattern. */
function addTitles({ titles, scores }: SearchIndex, pattern: Pattern, less: number): void {
  someMatch(titles, pattern, (row, offset) => {
    const found = titleKey(offset, pattern.length, lengthOf(titles, row));
    scores.raise(row, Math.max(1, found - less));
    return false;
  });
}

function addDepartments(
  { pack, size, scores }: SearchIndex,
  matched: ReadonlySet<number>,
  less: number,
): void {
  const column = pack.guides.departments;
  for (let row = 0; row < size; row += 1) {
    if (matched.has(column[row] as number)) scores.raise(row, Math.max(1, key.department - less));
  }
}

/** Adds the rows of what a colloquial word means. */
export function addMeaning(
  { pack, alphabet, titles, scores }: SearchIndex,
  synonym: number,
  most: number,
): void {
  for (const meant of cell(pack.synonyms, synonym).means) {
    someMatch(titles, literally(alphabet, fold(meant).text), (row, offset) => {
      scores.raise(row, Math.max(1, offset === 0 ? most : most - 1 - lag(offset)));
      return false;
    });
  }
}

/** Adds every row that the pattern finds, `less` further back than its place deserves. */
export function addRows(index: SearchIndex, pattern: Pattern, less = 0): void {
  const { phrases, scores } = index;
  addTitles(index, pattern, less);
  const departments = new Set<number>();
  const meant: [number, number][] = [];
  const called = new Set<number>();
  someMatch(phrases.corpus, pattern, (phrase, offset) => {
    const whole = offset === 0 && pattern.length === lengthOf(phrases.corpus, phrase);
    const similar = offset === 0 ? key.calledSimilarly : key.calledInside;
    const position = phrase - phrases.keywords;
    if (position < 0) {
      if (whole) called.add(phrase);
      else if (pattern.length > 1) {
        eachRowOf(phrases, phrase, (row) => scores.raise(row, Math.max(1, similar - less)));
      }
    } else if (position < phrases.departments) {
      if (pattern.length > 1) departments.add(position);
    } else if (whole || (offset === 0 && pattern.length > 1)) {
      meant.push([position - phrases.departments, (whole ? key.means : similar) - less]);
    }
    return false;
  });
  for (const phrase of called) {
    eachRowOf(phrases, phrase, (row) => {
      const inTitle = scores.keyOf(row) >= key.insideTitle - 3 - less;
      const raised = Math.min(key.wholeTitle - 1, scores.keyOf(row) + key.alsoCalled);
      scores.raise(row, inTitle ? raised : Math.max(1, key.called - less));
    });
  }
  for (const [synonym, most] of meant) addMeaning(index, synonym, most);
  if (departments.size > 0) addDepartments(index, departments, less);
}
