// What people call the matters: keywords of guides, words of the synonym table, names of departments.
import type { Alphabet } from "./alphabet";
import { cell, type GuidePack } from "./columns";
import { buildCorpus, type Corpus } from "./corpus";

/** Phrases, first the keywords, then the departments, then what people say for something else. */
export interface Phrases {
  readonly corpus: Corpus;
  readonly texts: readonly string[];
  readonly keywords: number;
  readonly departments: number;
  /** Rows of keyword i stand in `rows` from heads[i] to heads[i + 1], everyday first. */
  readonly heads: Int32Array;
  readonly rows: Int32Array;
}

const slice = 2_000;

/** Collects the phrases of a pack, in slices. */
export function* buildPhrases(alphabet: Alphabet, pack: GuidePack): Generator<void, Phrases> {
  const positions = new Map<string, number>();
  const [phraseOf, rowOf]: [number[], number[]] = [[], []];
  const lists = pack.guides.keywords;
  for (let row = 0; row < lists.length; row += 1) {
    const list = cell(lists, row);
    if (list !== "") {
      for (const keyword of list.split("、")) {
        const known = positions.get(keyword) ?? positions.size;
        positions.set(keyword, known);
        phraseOf.push(known);
        rowOf.push(row);
      }
    }
    if (row % slice === slice - 1) yield;
  }
  const heads = new Int32Array(positions.size + 1);
  for (const phrase of phraseOf) (heads[phrase + 1] as number) += 1;
  for (let phrase = 0; phrase < positions.size; phrase += 1) {
    (heads[phrase + 1] as number) += heads[phrase] as number;
  }
  const [free, rows] = [heads.slice(), new Int32Array(rowOf.length)];
  phraseOf.forEach((phrase, index) => {
    rows[free[phrase] as number] = rowOf[index] as number;
    (free[phrase] as number) += 1;
  });
  yield;
  const departments = pack.departments.map(({ name }) => name);
  const texts = [...positions.keys(), ...departments, ...pack.synonyms.map(({ said }) => said)];
  const corpus = yield* buildCorpus(alphabet, texts);
  return { corpus, texts, keywords: positions.size, departments: departments.length, heads, rows };
}
