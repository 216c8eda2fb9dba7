// The lexicon of spam run over a text, one look at each character.
import type { Hit, SpamCode } from "./hit";
import { lexicon, type Term } from "./lexicon";
import { squeeze } from "./squeeze";
import { isWarning } from "./warnings";

interface Word {
  word: string;
  term: Term;
  /** What must stand with it; none when the word is enough. */
  company: string[];
}

const words: Word[] = lexicon.flatMap((term) =>
  term.any.split(" ").map((word) => ({ word, term, company: term.with?.split(" ") ?? [] })),
);

const keyAt = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Words by their first two characters, so that nearly every place of a text is done with at once. */
const byStart = new Map<number, Word[]>();
/** Whether any word begins with a character, by its code: a plain array, since this is asked for every character. */
const begins = new Uint8Array(0x10000);
for (const word of words) {
  const key = keyAt(word.word, 0);
  byStart.set(key, [...(byStart.get(key) ?? []), word]);
  begins[word.word.charCodeAt(0)] = 1;
}

const longestFollowing = 24;

/** A Latin word must not be a part of another. */
function isWhole(text: string, at: number, word: string): boolean {
  if (!/^[a-z0-9]+$/.test(word)) return true;
  return !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + word.length));
}

/** Where a word that stands at a place ends, with the company it needs; undefined when it does not stand there. */
function endOf(text: string, at: number, { word, term, company }: Word): number | undefined {
  if (!text.startsWith(word, at) || !isWhole(text, at, word)) return undefined;
  const end = at + word.length;
  if (term.followed) {
    const following = term.followed.exec(text.slice(end, end + longestFollowing));
    return following ? end + following[0].length : undefined;
  }
  if (company.length === 0) return end;
  const { within } = term;
  if (within === undefined) {
    const next = company.find((one) => text.startsWith(one, end));
    return next === undefined ? undefined : end + next.length;
  }
  const [before, after] = [text.slice(Math.max(0, at - within), at), text.slice(end, end + within)];
  const behind = company.find((one) => after.includes(one));
  if (behind !== undefined) return end + after.indexOf(behind) + behind.length;
  return company.some((one) => before.includes(one)) ? end : undefined;
}

/** The place of a hit in the text as it was written. */
interface Place {
  code: SpamCode;
  start: number;
  end: number;
}

/**
 * The first spam of each kind in an even text (squeeze.ts). `placeOf` gives the place in `text`, where the blanks
 * still stand that end a warning.
 */
function placesIn(even: string, text: string, placeOf: (index: number) => number): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < even.length - 1; at += 1) {
    if (begins[even.charCodeAt(at)] !== 1) continue;
    for (const word of byStart.get(keyAt(even, at)) ?? []) {
      const { code, sure } = word.term;
      const evenEnd = places.some((place) => place.code === code) ? undefined : endOf(even, at, word);
      if (evenEnd === undefined) continue;
      const [start, end] = [placeOf(at), placeOf(evenEnd - 1) + 1];
      if (sure || !isWarning(text, start, end)) places.push({ code, start, end });
    }
  }
  return places;
}

/** The first spam of each kind in a plain text; `even` says that nothing has to be evened out (traits.ts). */
export function wordHits(text: string, even: boolean): Hit[] {
  const squeezed = even ? { even: text, placeOf: (index: number) => index } : squeeze(text);
  return placesIn(squeezed.even, text, squeezed.placeOf).map((place) => ({ ...place, text }));
}
