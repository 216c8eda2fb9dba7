// For whole sentences: the rows that share most with what was typed. Pairs of characters count by how rare they are,
// words that people use for a matter count once more.
import { cell } from "./columns";
import { someMatch } from "./corpus";
import { fold } from "./fold";
import { literally } from "./pattern";
import type { RowKeys } from "./scores";
import type { SearchIndex } from "./search-index";
import { addMeaning } from "./word-rows";

/** Rows that share less than this part of what the best one shares are left out. */
const worthShowing = 0.5;
const highestKey = 60;
const longestPhrase = 20;

type Evidence = { rows: ArrayLike<number>; weight: number };

function rarity({ size }: SearchIndex, count: number): number {
  return count === 0 ? 0 : Math.log(1 + size / count);
}

function rowsOfPhrase({ phrases, pack }: SearchIndex, phrase: number): ArrayLike<number> {
  if (phrase < phrases.keywords) {
    return phrases.rows.subarray(phrases.heads[phrase], phrases.heads[phrase + 1]);
  }
  const department = phrase - phrases.keywords;
  return pack.guides.departments.flatMap((value, row) => (value === department ? [row] : []));
}

/** Rows whose title or words hold two characters next to each other. */
function ofPair(index: SearchIndex, pair: string): Evidence {
  const { titles, phrases, scores, alphabet } = index;
  const pattern = literally(alphabet, pair);
  const add = (row: number) => scores.raise(row, 1);
  someMatch(titles, pattern, (row) => {
    add(row);
    return false;
  });
  someMatch(phrases.corpus, pattern, (phrase) => {
    if (phrase < phrases.keywords) Array.prototype.forEach.call(rowsOfPhrase(index, phrase), add);
    return false;
  });
  const { rows } = scores.take();
  return { rows, weight: rarity(index, rows.length) };
}

/** Rows of a word that people use, where the piece holds the whole word. */
function ofPhrases(index: SearchIndex, piece: string): Evidence[] {
  const { phrases, scores } = index;
  const found: Evidence[] = [];
  phrases.texts.forEach((text, phrase) => {
    if (text.length < 2 || text.length > longestPhrase) return;
    const folded = fold(text).text;
    if (folded.length < 2 || piece.indexOf(folded) < 0) return;
    const synonym = phrase - phrases.keywords - phrases.departments;
    if (synonym >= 0) addMeaning(index, synonym, 2);
    const rows = synonym >= 0 ? scores.take().rows : rowsOfPhrase(index, phrase);
    found.push({ rows, weight: rarity(index, rows.length) * (folded.length - (synonym >= 0 ? 0 : 1)) });
  });
  return found;
}

/** The rows that share most with the pieces, by how much they share; no rows where none shares two characters. */
export function findByCoverage(index: SearchIndex, pieces: readonly string[]): RowKeys {
  const pairs = new Set(
    pieces.flatMap((piece) => Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2))),
  );
  const evidence = [...pairs].map((pair) => ofPair(index, pair));
  for (const piece of pieces) evidence.push(...ofPhrases(index, piece));
  const shared = new Float64Array(index.size);
  let most = 0;
  for (const { rows, weight } of evidence) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = cell(rows as readonly number[], at);
      const sum = (shared[row] as number) + weight;
      shared[row] = sum;
      if (sum > most) most = sum;
    }
  }
  if (most > 0) {
    for (let row = 0; row < index.size; row += 1) {
      const part = (shared[row] as number) / most;
      if (part >= worthShowing) index.scores.raise(row, Math.round(part * highestKey));
    }
  }
  return index.scores.take();
}
