// The lexicon of spam run over a text, one look at each character.
import type { Hit, SpamCode } from "./hit";
import { lexicon, type Term } from "./lexicon";
import { squeeze } from "./squeeze";

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

/** Offices warn of what spam sells: 严禁参与网上赌博, 开设赌博网站的，处十五日以下拘留. */
const warnedBefore =
  /禁止|不得|严禁|查处|打击|举报|防范|整治|取缔|警惕|远离|拒绝|抵制|谨防|非法|违法|犯罪|涉嫌|处罚/;
const warnedAfter = /违法|犯罪|诈骗|罪|拘留|罚款|徒刑|等活动|等行为/;
const warnedWithin = 16;

/** A Latin word must not be a part of another. */
function isWhole(text: string, at: number, word: string): boolean {
  if (!/^[a-z0-9]+$/.test(word)) return true;
  return !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + word.length));
}

/** Where a word that stands at a place ends, with the company it needs; undefined when it does not stand there. */
function endOf(text: string, at: number, { word, term, company }: Word): number | undefined {
  if (!text.startsWith(word, at) || !isWhole(text, at, word)) return undefined;
  const end = at + word.length;
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

function isWarning(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - warnedWithin), start);
  return warnedBefore.test(before) || warnedAfter.test(text.slice(end, end + warnedWithin));
}

/** The first spam of each kind in an even text (squeeze.ts), by its place there. */
function evenHits(even: string): { code: SpamCode; start: number; end: number }[] {
  const hits: { code: SpamCode; start: number; end: number }[] = [];
  for (let at = 0; at < even.length - 1; at += 1) {
    if (begins[even.charCodeAt(at)] !== 1) continue;
    for (const word of byStart.get(keyAt(even, at)) ?? []) {
      const end = endOf(even, at, word);
      const { code } = word.term;
      if (end === undefined || hits.some((hit) => hit.code === code) || isWarning(even, at, end)) continue;
      hits.push({ code, start: at, end });
    }
  }
  return hits;
}

/** The first spam of each kind in a plain text; `even` says that nothing has to be evened out (traits.ts). */
export function wordHits(text: string, even: boolean): Hit[] {
  if (even) return evenHits(text).map((hit) => ({ ...hit, text }));
  const squeezed = squeeze(text);
  return evenHits(squeezed.even).map(({ code, start, end }) => ({
    code,
    text,
    start: squeezed.placeOf(start),
    end: squeezed.placeOf(end - 1) + 1,
  }));
}
