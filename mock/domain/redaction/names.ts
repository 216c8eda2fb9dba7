// Names: after a word that brings one, before a title, and Mongolian names wherever they stand. A name that was found
// once is a name everywhere in the text.
import { knownNameAt, likeNameAt, likeNameBefore } from "./mongolian-names";
import { nextWords, nickname, notNames, strongCues, titles, weakCues } from "./name-words";
import type { PersonalData } from "./personal-data";
import { spansOf } from "./spans";
import { compoundSurnames, looseSurnames, surnames } from "./surnames";

const isHan = (sign: string | undefined) => sign !== undefined && /[一-龥]/.test(sign);
/** 张某, 李某某 and 王×× name nobody any more. */
const anonymous = /^[某XＸ×*＊]/;
const name = (from: number, to: number): PersonalData => ({ kind: "name", from, to });

function surnameAt(text: string, at: number): number {
  if (compoundSurnames.includes(text.slice(at, at + 2))) return 2;
  return surnames.has(text[at] ?? "") ? 1 : 0;
}

/** How many characters of a given name begin there: up to two, up to where the next word begins. */
function givenAt(text: string, at: number): number {
  const isEnd = (place: number) => !isHan(text[place]);
  let length = 0;
  while (length < 2 && !isEnd(at + length)) {
    const rest = text.slice(at + length);
    // A character that often begins the next word is the name's own where nothing follows: 李永和。
    if (nextWords.test(rest) && !isEnd(at + length + 1)) break;
    length += 1;
  }
  return length;
}

/** @param nick after 老 or 小, where the surname may stand alone before a word */
function chineseNameAt(text: string, at: number, nick = false): number {
  const family = surnameAt(text, at);
  if (family === 0 || notNames.has(text.slice(at, at + 2)) || anonymous.test(text.slice(at + family)))
    return 0;
  const given = givenAt(text, at + family);
  return given === 0 && !nick && isHan(text[at + family]) ? 0 : family + given;
}

const dotted = /^[一-龥]{1,8}[·•・][一-龥]{1,10}/;
const foreign = /^(?:[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,3}|[\u1800-\u18aa]+(?:[ \u202f][\u1800-\u18aa]+)*)/;

/** 李　娜, 王 建 国: as names are set in print. */
const spaced = /^([一-龥])[\s_]{1,3}[一-龥](?:[\s_]{1,3}[一-龥])?(?![一-龥])/;

function spacedAt(text: string, at: number): number {
  const [whole = "", family = ""] = spaced.exec(text.slice(at)) ?? [];
  return surnames.has(family) ? whole.length : 0;
}

/** How long the name is that begins there; 0 where none does. */
function nameAt(text: string, at: number): number {
  const withDot = dotted.exec(text.slice(at));
  const apart = spacedAt(text, at);
  if (apart > 0) return apart;
  return withDot?.[0].length ?? (knownNameAt(text, at) || likeNameAt(text, at) || chineseNameAt(text, at));
}

/** 老王: the nickname's sign goes with the name. */
function nicknameAt(text: string, at: number): number {
  const length = nickname.test(text.slice(at)) ? chineseNameAt(text, at + 1, true) : 0;
  return length === 0 ? 0 : length + 1;
}

const anyNameMost = 4;

/** Whatever stands after 我叫, up to the next word. */
function anyNameAt(text: string, at: number): number {
  if (anonymous.test(text.slice(at + 1))) return 0;
  const letters = foreign.exec(text.slice(at));
  if (letters) return letters[0].length;
  let length = 0;
  while (length < anyNameMost && isHan(text[at + length]) && !nextWords.test(text.slice(at + length)))
    length += 1;
  return length >= 2 ? length : 0;
}

function afterCues(text: string): PersonalData[] {
  const found = (cues: RegExp, lengthAt: (at: number) => number) =>
    [...text.matchAll(cues)].flatMap((match) => {
      const at = match.index + match[0].length;
      const length = lengthAt(at);
      return length > 0 ? [name(at, at + length)] : [];
    });
  return [
    ...found(strongCues, (at) => nameAt(text, at) || anyNameAt(text, at)),
    ...found(weakCues, (at) => nameAt(text, at) || nicknameAt(text, at)),
  ];
}

/** Where the Chinese name begins that ends there; the same place where none does. */
function chineseNameBefore(text: string, end: number): number {
  for (const length of [4, 3, 2, 1]) {
    const at = end - length;
    const family = at < 0 ? 0 : surnameAt(text, at);
    const isLongEnough = family === 2 ? length <= 4 : length <= 3;
    if (family === 0 || !isLongEnough || family > length) continue;
    const around = [text.slice(at, at + 2), text.slice(Math.max(at - 1, 0), at + 1)];
    const rest = text.slice(at + family, end);
    if (around.some((word) => notNames.has(word)) || anonymous.test(rest)) continue;
    if (
      !/^[一-龥]*$/.test(rest) ||
      /[委部局科所院站办组村镇旗区县市木查社厅室校级总副正务支党团长第业请找给让叫]/.test(rest)
    )
      continue;
    if (rest !== "" && looseSurnames.has(text[at] ?? "") && surnameAt(text, at + 1) > 0) continue;
    if (rest.length > 0 && nextWords.test(`${rest}，`) && rest.length > 1) continue;
    return at;
  }
  return end;
}

function beforeTitles(text: string): PersonalData[] {
  return [...text.matchAll(titles)].flatMap((match) => {
    const end = match.index;
    const mongolian = likeNameBefore(text, end);
    const from = mongolian < end ? mongolian : chineseNameBefore(text, end);
    return from < end ? [name(from, end)] : [];
  });
}

function mongolian(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const length = knownNameAt(text, at);
    if (length === 0) continue;
    found.push(name(at, at + length));
    at += length - 1;
  }
  return found;
}

function everywhere(text: string, names: Iterable<string>): PersonalData[] {
  const escaped = [...new Set(names)]
    .filter((one) => one.length > 1)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return escaped.flatMap((one) => spansOf(new RegExp(`()${one}`, "g"), text, "name"));
}

/**
 * @param skeleton widths and letters made one
 * @param known names that are known to stand in it, folded likewise
 */
export function findNames(skeleton: string, known: readonly string[]): PersonalData[] {
  const inDots = spansOf(/()[一-龥]{2,6}[·•][一-龥]{2,8}/g, skeleton, "name");
  const found = [...afterCues(skeleton), ...beforeTitles(skeleton), ...mongolian(skeleton), ...inDots];
  const whole = found.map(({ from, to }) => skeleton.slice(from, to)).filter(({ length }) => length > 1);
  return [...everywhere(skeleton, [...known, ...whole]), ...found];
}
