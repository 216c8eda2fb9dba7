// What people call the matters: keywords of guides, words of the synonym table, names of departments.
import type { Alphabet } from "./alphabet";
import { cell, type GuidePack } from "./columns";
import { buildCorpus, type Corpus } from "./corpus";
import { fold } from "./fold";

/** Phrases, first the keywords, then the departments, then what people say for something else. */
export interface Phrases {
  readonly corpus: Corpus;
  /** As they are written. */
  readonly texts: readonly string[];
  readonly keywords: number;
  readonly departments: number;
  /** Keywords by folded text. */
  readonly byText: ReadonlyMap<string, number>;
  /** Positions of synonyms by folded text. */
  readonly said: ReadonlyMap<string, number>;
  /** Rows of keyword i stand in `rows` from heads[i] to heads[i + 1], everyday first. */
  readonly heads: Int32Array;
  readonly rows: Int32Array;
}

/** Calls back the rows of a keyword, everyday first. */
export function eachRowOf({ heads, rows }: Phrases, keyword: number, visit: (row: number) => void): void {
  const last = heads[keyword + 1] as number;
  for (let at = heads[keyword] as number; at < last; at += 1) visit(rows[at] as number);
}

const slice = 500;

/** Numbers each keyword, and lists its rows, in slices. */
function* collect(lists: readonly string[]) {
  const byText = new Map<string, number>();
  const texts: string[] = [];
  const [phraseOf, rowOf]: [number[], number[]] = [[], []];
  let rest = slice;
  for (let row = 0; row < lists.length; row += 1) {
    const list = cell(lists, row);
    if (list === "") continue;
    for (const keyword of list.split("、")) {
      const text = fold(keyword).text;
      if (text === "") continue;
      let phrase = byText.get(text);
      if (phrase === undefined) {
        phrase = texts.push(keyword) - 1;
        byText.set(text, phrase);
      }
      phraseOf.push(phrase);
      rowOf.push(row);
      rest -= 1;
    }
    if (rest < 0) {
      rest = slice;
      yield;
    }
  }
  return { byText, texts, phraseOf, rowOf };
}

/** Collects the phrases of a pack, in slices. */
export function* buildPhrases(alphabet: Alphabet, pack: GuidePack): Generator<void, Phrases> {
  const { byText, texts, phraseOf, rowOf } = yield* collect(pack.guides.keywords);
  const keywords = texts.length;
  const heads = new Int32Array(keywords + 1);
  for (const phrase of phraseOf) (heads[phrase + 1] as number) += 1;
  for (let phrase = 0; phrase < keywords; phrase += 1) {
    (heads[phrase + 1] as number) += heads[phrase] as number;
  }
  const [free, rows] = [heads.slice(), new Int32Array(rowOf.length)];
  phraseOf.forEach((phrase, index) => {
    rows[free[phrase] as number] = rowOf[index] as number;
    (free[phrase] as number) += 1;
  });
  yield;
  const said = new Map(pack.synonyms.map((synonym, position) => [fold(synonym.said).text, position]));
  yield;
  const departments = pack.departments.map(({ name }) => name);
  const all = [...texts, ...departments, ...pack.synonyms.map((synonym) => synonym.said)];
  const corpus = yield* buildCorpus(alphabet, all);
  return { corpus, texts: all, keywords, departments: departments.length, byText, said, heads, rows };
}
