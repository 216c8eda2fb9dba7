// Why a search found a row: the parts of its name, the colloquial word, what a wrong character was taken for.
import type { components } from "../schema";
import { cell } from "./columns";
import type { FoundQuery } from "./find-query";
import type { FoundWord } from "./find-word";
import { fold } from "./fold";
import { literally, type Pattern } from "./pattern";
import { markPairs, markPattern, markScattered, placeIn, rangesOf } from "./ranges";
import type { SearchIndex } from "./search-index";

type Why = NonNullable<components["schemas"]["GuideHit"]["found"]>;

/** A word that people say and what it means in the names of guides. */
interface Said {
  readonly text: string;
  readonly means: readonly Pattern[];
}

function wordsOfRow({ pack, alphabet }: SearchIndex, row: number): Said[] {
  const title = fold(cell(pack.guides.names, row)).text;
  const keywords = cell(pack.guides.keywords, row).split("、");
  const said = pack.synonyms.flatMap(({ said: text, means }) => {
    const inTitle = means.map((meant) => fold(meant).text).filter((meant) => title.indexOf(meant) >= 0);
    return inTitle.length === 0 ? [] : [{ text, means: inTitle.map((meant) => literally(alphabet, meant)) }];
  });
  return [...keywords.filter((text) => text !== "").map((text) => ({ text, means: [] })), ...said];
}

/** The word of the row that a pattern fits: the one that is just that before one that holds it. */
function saidFor(index: SearchIndex, row: number, { patterns }: FoundWord): Said | undefined {
  const words = wordsOfRow(index, row);
  let holds: Said | undefined;
  for (const pattern of patterns) {
    for (const word of words) {
      const folded = fold(word.text).text;
      if (placeIn(index, folded, pattern) < 0) continue;
      if (folded.length === pattern.length) return word;
      holds ??= word;
    }
  }
  return holds;
}

/** The longest word of the row that stands in what was typed. */
function saidIn(index: SearchIndex, row: number, pieces: readonly string[]): Said | undefined {
  return wordsOfRow(index, row)
    .filter(({ text }) => pieces.some((piece) => piece.indexOf(fold(text).text) >= 0))
    .sort((one, other) => other.text.length - one.text.length)[0];
}

/** The parts of the row's name that the query found, and the word that led there where the name does not say it. */
export function whyFound(index: SearchIndex, { words, pieces }: FoundQuery, row: number): Why {
  const name = fold(cell(index.pack.guides.names, row));
  const marked = new Set<number>();
  let said: Said | undefined;
  for (const word of words) {
    if (markPattern(index, name.text, word.patterns, marked)) continue;
    const led = saidFor(index, row, word);
    if (led) markPattern(index, name.text, led.means, marked);
    else if (!word.mended && !markScattered(name.text, word.word, marked)) {
      markPairs(name.text, word.word, marked);
    }
    said ??= led;
  }
  if (words.length === 0) {
    for (const piece of pieces) markPairs(name.text, piece, marked);
    said = saidIn(index, row, pieces);
    if (said) markPattern(index, name.text, said.means, marked);
  }
  const ranges = rangesOf(name, marked);
  return { ...(ranges.length > 0 ? { ranges } : {}), ...(said ? { word: said.text } : {}) };
}

/** How a text of the row spells what a mended word was taken for. */
function spelling(index: SearchIndex, row: number, { word, patterns }: FoundWord): string {
  const texts = [cell(index.pack.guides.names, row), ...wordsOfRow(index, row).map(({ text }) => text)];
  texts.push(cell(index.pack.departments, cell(index.pack.guides.departments, row)).name);
  for (const text of texts.map((one) => fold(one).text)) {
    for (const pattern of patterns) {
      const start = placeIn(index, text, pattern);
      if (start >= 0) return text.slice(start, start + pattern.length);
    }
  }
  return word;
}

/** What was searched for in fact, where a wrong character was mended; undefined where none was. */
export function correctedQuery(index: SearchIndex, { words, rows }: FoundQuery): string | undefined {
  const best = rows[0];
  if (best === undefined || words.every(({ mended }) => !mended)) return undefined;
  return words.map((word) => (word.mended ? spelling(index, best, word) : word.word)).join(" ");
}
