// Queries cut out of names, with what they should find. The truth is brute force: every name that holds the thing.
import { commonCharacters } from "@contract/search/common-characters";
import { actions, subjects } from "./corpus-words";
import { pick, randomFrom } from "./guide-corpus";

export type QueryKind =
  | "word"
  | "partial"
  | "two words"
  | "run together"
  | "full pinyin"
  | "initials"
  | WrongKind;
export type WrongKind = "homophone" | "other character" | "character left out" | "character too many";

/** A query with the names it should find, by position. */
export interface Wanted {
  readonly kind: QueryKind;
  readonly query: string;
  readonly truth: ReadonlySet<number>;
}

type Readings = Readonly<Record<string, string>>;

const isHan = (text: string) => /^[\u4e00-\u9fff]+$/.test(text);

/** Every way to read a text, letters joined; ü as v. */
function spellings(text: string, readings: Readings): string[] {
  return [...text].reduce<string[]>(
    (before, character) =>
      (readings[character] ?? character)
        .split(" ")
        .flatMap((syllable) => before.map((one) => one + syllable)),
    [""],
  );
}

/** Positions of the names that hold a part for which the test is true. */
function holding(
  names: readonly string[],
  lengths: readonly number[],
  test: (part: string) => boolean,
): Set<number> {
  const known = new Map<string, boolean>();
  const fits = (part: string) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const now = isHan(part) && test(part);
    known.set(part, now);
    return now;
  };
  const found = new Set<number>();
  names.forEach((name, at) => {
    for (const length of lengths) {
      for (let from = 0; from + length <= name.length; from += 1) {
        if (fits(name.slice(from, from + length))) found.add(at);
      }
    }
  });
  return found;
}

const withText = (names: readonly string[], text: string) =>
  new Set(names.flatMap((name, at) => (name.includes(text) ? [at] : [])));

/** Makes queries of every kind over the names, `count` of each; the same seed makes the same. */
export function searchQueries(
  written: readonly string[],
  readings: Readings,
  count: number,
  seed = 7,
): Wanted[] {
  const names = written.map((name) => name.replace(/[^\u4e00-\u9fff0-9a-z]/g, ""));
  const random = randomFrom(seed);
  const common = [...commonCharacters()];
  const below = (limit: number) => Math.floor(random() * limit);
  const part = (least: number, most: number): string => {
    for (;;) {
      const name = pick(random, written);
      const length = least + below(most - least + 1);
      const text = name.slice(below(name.length - length + 1)).slice(0, length);
      if (text.length === length && isHan(text)) return text;
    }
  };
  const homophone = (character: string): string => {
    const [sound] = (readings[character] ?? "").split(" ");
    const others = common.filter((other) => other !== character && readings[other]?.split(" ")[0] === sound);
    return others.length > 0 ? pick(random, others) : character;
  };
  const mistype: Record<WrongKind, (text: string, at: number) => string> = {
    homophone: (text, at) => text.slice(0, at) + homophone(text.charAt(at)) + text.slice(at + 1),
    "other character": (text, at) => text.slice(0, at) + pick(random, common) + text.slice(at + 1),
    "character left out": (text, at) => text.slice(0, at) + text.slice(at + 1),
    "character too many": (text, at) => text.slice(0, at) + pick(random, common) + text.slice(at),
  };
  const words = subjects.filter(
    (subject) => subject.length > 2 && names.some((name) => name.includes(subject)),
  );
  const longWords = words.filter((word) => word.length > 3);
  const wrong = (kind: WrongKind): Wanted => {
    for (;;) {
      const meant = pick(random, kind === "character left out" ? longWords : words);
      const query = mistype[kind](meant, below(meant.length));
      const isOtherWord = query === meant || names.some((name) => name.includes(query));
      if (!isOtherWord) return { kind, query, truth: withText(names, meant) };
    }
  };
  const literal = (kind: QueryKind, query: string): Wanted => ({
    kind,
    query,
    truth: withText(names, query),
  });
  const twoWords = (kind: QueryKind, between: string): Wanted => {
    for (;;) {
      const [subject, action] = [pick(random, subjects), pick(random, actions)];
      const follows = (name: string) => name.indexOf(action, name.indexOf(subject) + subject.length) >= 0;
      const both = names.flatMap((name, at) => (name.includes(subject) && follows(name) ? [at] : []));
      if (both.length > 0) return { kind, query: subject + between + action, truth: new Set(both) };
    }
  };
  const pinyin = (): Wanted => {
    const text = part(2, 5);
    const query = spellings(text, readings)[0] ?? "";
    const truth = holding(names, [text.length - 1, text.length, text.length + 1], (other) =>
      spellings(other, readings).includes(query),
    );
    return { kind: "full pinyin", query, truth };
  };
  const initials = (): Wanted => {
    const text = part(3, 6);
    const query = [...text].map((character) => (readings[character] ?? "").charAt(0)).join("");
    const begins = (character: string, letter: string) =>
      (readings[character] ?? "").split(" ").some((reading) => reading.startsWith(letter));
    const truth = holding(names, [text.length], (other) =>
      [...other].every((character, at) => begins(character, query.charAt(at))),
    );
    return { kind: "initials", query, truth };
  };
  const makers: (() => Wanted)[] = [
    () => literal("word", pick(random, random() < 0.5 ? subjects : actions)),
    () => literal("partial", part(2, 6)),
    () => twoWords("two words", " "),
    () => twoWords("run together", ""),
    pinyin,
    initials,
    () => wrong("homophone"),
    () => wrong("other character"),
    () => wrong("character left out"),
    () => wrong("character too many"),
  ];
  return makers.flatMap((make) => Array.from({ length: count }, make)).filter(({ truth }) => truth.size > 0);
}

/** The share of what should be found that stands among the first ten. */
export function recallAtTen({ truth }: Wanted, rows: ArrayLike<number>): number {
  const first = Array.from({ length: Math.min(10, rows.length) }, (_, at) => rows[at] as number);
  return first.filter((row) => truth.has(row)).length / Math.min(10, truth.size);
}
