// What a person may be about to type: words people use, names of matters, departments.
import type { components } from "../schema";
import { cell } from "./columns";
import { lengthOf, someMatch } from "./corpus";
import { fold } from "./fold";
import { mends } from "./mend";
import { literally, type Pattern } from "./pattern";
import { holdsLatin } from "./pinyin";
import { rangesIn } from "./ranges";
import type { SearchIndex } from "./search-index";

type Suggestion = components["schemas"]["GuideSuggestion"];

/** A text that may be suggested. A lower place is better; equal places are ordered by row, the everyday first. */
interface Candidate {
  readonly kind: Suggestion["kind"];
  readonly text: string;
  readonly place: number;
  readonly row: number;
  readonly pattern: Pattern;
}

/** Places by kind: at the head of the text, inside it. A word people use comes first, then a matter. */
const places = { word: [0, 3], matter: [1, 4], department: [2, 5] } as const;
/** So many matters at most are looked at: those beyond would stand behind the first by the pack's order. */
const mostMatters = 60;
/** Words leave room for matters. */
const mostWords = 6;

function phraseCandidates(index: SearchIndex, pattern: Pattern): Candidate[] {
  const { phrases } = index;
  const found: Candidate[] = [];
  someMatch(phrases.corpus, pattern, (phrase, offset) => {
    const beyond = phrase - phrases.keywords;
    const kind = beyond >= 0 && beyond < phrases.departments ? "department" : "word";
    const whole = offset === 0 && pattern.length === lengthOf(phrases.corpus, phrase);
    const row = beyond < 0 ? (phrases.rows[phrases.heads[phrase] as number] as number) : index.size;
    const place = whole ? -1 : places[kind][offset === 0 ? 0 : 1];
    found.push({ kind, text: cell(phrases.texts, phrase), place, row, pattern });
    return false;
  });
  return found;
}

function matterCandidates(index: SearchIndex, pattern: Pattern): Candidate[] {
  const { titles, pack, scores } = index;
  someMatch(titles, pattern, (row, offset) => {
    scores.raise(row, offset === 0 ? 2 : 1);
    return false;
  });
  const { rows, keys } = scores.take();
  const of = (wanted: number) =>
    Array.from(rows.filter((_, at) => keys[at] === wanted).subarray(0, mostMatters));
  return [2, 1].flatMap((wanted) =>
    of(wanted).map((row): Candidate => {
      const place = places.matter[2 - wanted] as number;
      return { kind: "matter", text: cell(pack.guides.names, row), place, row, pattern };
    }),
  );
}

function candidates(index: SearchIndex, word: string, limit: number): Candidate[] {
  const typed = [literally(index.alphabet, word)];
  const levels = holdsLatin(word) ? [typed, ...index.pinyin(word)] : [typed, ...mends(index, word).spelt];
  const all: Candidate[] = [];
  for (const patterns of levels) {
    const found = patterns.flatMap((pattern) => [
      ...phraseCandidates(index, pattern),
      ...matterCandidates(index, pattern),
    ]);
    found.sort((one, other) => one.place - other.place || one.row - other.row);
    all.push(...found);
    if (all.length >= limit || (all.length > 0 && !holdsLatin(word))) break;
  }
  return all;
}

/** At most `limit` suggestions for what is being typed, best first, no text twice. */
export function suggest(index: SearchIndex, text: string, limit: number): Suggestion[] {
  const word = fold(text.slice(0, 60)).text;
  const said = new Set<string>();
  const suggestions: Suggestion[] = [];
  let words = 0;
  for (const { kind, text: suggested, row, pattern } of word === "" ? [] : candidates(index, word, limit)) {
    if (suggestions.length >= limit) break;
    const folded = fold(suggested).text;
    if (said.has(folded) || (kind === "word" && words >= mostWords)) continue;
    said.add(folded);
    words += Number(kind === "word");
    const ranges = rangesIn(index, suggested, [pattern]);
    const guideId = kind === "matter" ? { guideId: cell(index.pack.guides.ids, row) } : {};
    suggestions.push({ kind, text: suggested, ...(ranges.length > 0 ? { ranges } : {}), ...guideId });
  }
  return suggestions;
}
