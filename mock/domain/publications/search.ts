// Finds publications by words. A word stands in a field as it is typed (case, width and punctuation aside), or is the
// abbreviation of a title, its characters in order: 草原补奖 in 草原生态保护补助奖励. Every word must be found.

import type { components } from "@contract/schema";
import { type Folded, fold, wordsOf } from "@contract/search/fold";
import { markAll, markScattered, rangesOf } from "@contract/search/ranges";
import { excerptOf } from "../excerpt";
import { memo } from "../memo";
import { textOf } from "./text-of";

type Schemas = components["schemas"];
type Publication = Schemas["Publication"];
type Summary = Schemas["PublicationSummary"];
type Field = NonNullable<Summary["found"]>["field"];

const fields = ["title", "documentNumber", "indexNumber", "summary", "text"] as const satisfies Field[];
/** What a word counts where it is found. */
const weights: Record<Field, number> = {
  title: 100,
  documentNumber: 80,
  indexNumber: 80,
  summary: 30,
  text: 10,
};
const abbreviated = 40;
/** Two characters in order stand in many titles by chance: they are an abbreviation only where nothing spells them. */
const shortWord = 2;
/** A year stands in every 索引号 of the year: it counts little there. */
const [yearInNumber, yearLength] = [5, 4];
/** What it counts more that the whole query stands in a number or a title as one piece. */
const inOnePiece: Partial<Record<Field, number>> = { documentNumber: 1000, indexNumber: 1000, title: 50 };

interface Entry {
  publication: Publication;
  folded: Record<Field, Folded>;
  text: string;
}

const entryOf = memo((publication: Publication): Entry => {
  const text = textOf(publication);
  const { title, summary = "", documentNumber = "", indexNumber } = publication;
  const folded = {
    title: fold(title),
    summary: fold(summary),
    documentNumber: fold(documentNumber),
    indexNumber: fold(indexNumber),
    text: fold(text),
  };
  return { publication, folded, text };
});

/** The fields in which a word stands. */
const fieldsWith = (word: string, { folded }: Entry) =>
  fields.filter((field) => folded[field].text.includes(word));

const isYear = (text: string) => text.length <= yearLength && /^\d+$/.test(text);

function weightOf(field: Field, word: string): number {
  const inNumber = field === "indexNumber" || field === "documentNumber";
  return inNumber && isYear(word) ? yearInNumber : weights[field];
}

function isAbbreviation(word: string, { folded }: Entry): boolean {
  return word.length > 1 && markScattered(folded.title.text, word, new Set());
}

/** What a word counts in each entry that it finds. */
function countsOf(word: string, entries: readonly Entry[]): Map<Entry, number> {
  const counts = new Map<Entry, number>();
  for (const entry of entries) {
    const best = fieldsWith(word, entry).map((field) => weightOf(field, word));
    if (best.length > 0) counts.set(entry, Math.max(...best));
  }
  if (counts.size > 0 && word.length <= shortWord) return counts;
  for (const entry of entries) {
    if (isAbbreviation(word, entry)) counts.set(entry, Math.max(abbreviated, counts.get(entry) ?? 0));
  }
  return counts;
}

function pieceOf(query: string, { folded }: Entry): number {
  const held = isYear(query) ? [] : fields.filter((field) => folded[field].text.includes(query));
  return Math.max(0, ...held.map((field) => inOnePiece[field] ?? 0));
}

/** Where to show that it was found: the field that holds most words, the weightier one of two. */
function foundIn(entry: Entry, words: readonly string[]): NonNullable<Summary["found"]> {
  const held = (field: Field) => words.filter((word) => entry.folded[field].text.includes(word)).length;
  const field = fields.reduce<Field>((best, one) => (held(one) > held(best) ? one : best), "title");
  const marked = new Set<number>();
  const { text } = entry.folded[field];
  for (const word of words) {
    if (text.includes(word)) markAll(text, word, marked);
    else if (field === "title") markScattered(text, word, marked);
  }
  if (field !== "text") return { field, ranges: rangesOf(entry.folded[field], marked) };
  return { field, ...excerptOf(entry.text, rangesOf(entry.folded.text, marked)) };
}

/** A publication as a list shows it. */
export function summaryOf(publication: Publication): Summary {
  const {
    blocks: _blocks,
    attachments: _attachments,
    drafter: _drafter,
    readings: _readings,
    policies: _policies,
    related: _related,
    provenance: _provenance,
    ...summary
  } = publication;
  return summary;
}

/**
 * What a query finds among publications, best first, of equals as they are given; with where it was found. All of
 * them, as given, for a query without a word.
 */
export function searchPublications(publications: readonly Publication[], query: string): Summary[] {
  const words = [...new Set(wordsOf(query))];
  if (words.length === 0) return publications.map(summaryOf);
  const entries = publications.map(entryOf);
  const counts = words.map((word) => countsOf(word, entries));
  const piece = fold(query).text;
  const scoreOf = (entry: Entry) =>
    counts.reduce((sum, found) => sum + (found.get(entry) ?? 0), pieceOf(piece, entry));
  return entries
    .filter((entry) => counts.every((found) => found.has(entry)))
    .map((entry) => ({ entry, score: scoreOf(entry) }))
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => ({ ...summaryOf(entry.publication), found: foundIn(entry, words) }));
}
