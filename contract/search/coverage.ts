// For whole sentences: the rows that share most with what was typed. Pairs of characters count by how rare they are,
// words that people use for a matter count once more; single characters only tell equals apart.
import { cell } from "./columns";
import { someMatch } from "./corpus";
import { fold } from "./fold";
import { addHeldWord, heldWords } from "./held-words";
import { eachHolder } from "./holders";
import { literally } from "./pattern";
import type { RowKeys } from "./scores";
import type { SearchIndex } from "./search-index";
import { addMeaning } from "./word-rows";

/** Rows that share less than this part of what the best one shares are left out. */
const worthShowing = 0.3;
const highestKey = 90;
/** What a single character counts beside a pair. */
const single = 0.3;
/** Rows that are looked at character by character. */
const mostClose = 200;

/** Sums of what rows share with the query. */
interface Shared {
  readonly sums: Float64Array;
  most: number;
}

function rarity({ size }: SearchIndex, count: number): number {
  return count === 0 ? 0 : Math.log(1 + size / count);
}

/** Adds to the rows that were collected, the more the fewer they are. */
function share(index: SearchIndex, shared: Shared, factor: number): void {
  const { rows } = index.scores.take();
  const weight = rarity(index, rows.length) * factor;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const sum = (shared.sums[row] as number) + weight;
    shared.sums[row] = sum;
    if (sum > shared.most) shared.most = sum;
  }
}

/** Collects the rows whose title or words hold two characters next to each other. */
function collectPair(index: SearchIndex, pair: string): void {
  const { phrases, scores, alphabet } = index;
  const pattern = literally(alphabet, pair);
  eachHolder(index, pattern, (row) => scores.raise(row, 1));
  someMatch(phrases.corpus, pattern, (phrase) => {
    const synonym = phrase - phrases.keywords - phrases.departments;
    if (synonym >= 0) addMeaning(index, synonym, 2);
    return false;
  });
}

/** How rare the characters are that a row shares with the query. */
function sharedCharacters(index: SearchIndex, characters: readonly string[], row: number): number {
  const { guides } = index.pack;
  const text = fold(cell(guides.names, row) + cell(guides.keywords, row) + cell(guides.summaries, row)).text;
  const { heads } = index.titles;
  return characters.reduce((sum, character) => {
    if (text.indexOf(character) < 0) return sum;
    const number = index.alphabet.numbers[character.charCodeAt(0)] as number;
    const often = (heads[number + 1] ?? 0) - (heads[number] ?? 0);
    return sum + rarity(index, Math.max(1, often));
  }, 0);
}

/** The rows that share most with the pieces, by how much they share; no rows where none shares two characters. */
export function findByCoverage(index: SearchIndex, pieces: readonly string[]): RowKeys {
  const { scores, size } = index;
  const shared: Shared = { sums: new Float64Array(size), most: 0 };
  const pairs = new Set(
    pieces.flatMap((piece) => Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2))),
  );
  for (const pair of pairs) {
    collectPair(index, pair);
    share(index, shared, 1);
  }
  for (const word of pieces.flatMap((piece) => heldWords(index, piece))) {
    addHeldWord(index, word, 2);
    share(index, shared, word.text.length - (word.kind === "said" ? 0 : 1));
  }
  if (shared.most === 0) return scores.take();
  const characters = [...new Set(pieces.join("").split(""))];
  const sum = (row: number) => shared.sums[row] as number;
  const close: number[] = [];
  for (let row = 0; row < size; row += 1) if (sum(row) >= shared.most * worthShowing) close.push(row);
  close.sort((one, other) => sum(other) - sum(one) || one - other).splice(mostClose);
  const sums = close.map((row) => sum(row) + single * sharedCharacters(index, characters, row));
  const best = Math.max(...sums);
  close.forEach((row, at) => {
    scores.raise(row, Math.max(1, Math.round(((sums[at] as number) / best) * highestKey)));
  });
  return scores.take();
}
