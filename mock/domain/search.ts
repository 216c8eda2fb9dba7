// Finds guides by what people type: ordered by how well the weakest word matches, then by the order given.

/** What is searched of one guide. */
export interface Searchable {
  name: string;
  keywords: readonly string[];
  department: { name: string };
}

/** A guide with its texts made ready to compare, once for all queries. */
export interface Indexed<T extends Searchable> {
  guide: T;
  title: string;
  keywords: readonly string[];
  department: string;
}

/** How a word matched, best first. `near` is one wrong character (身分证), used only where nothing else matches. */
const tiers = ["equal", "prefix", "contains", "keyword", "department", "scattered", "near"] as const;
type Tier = (typeof tiers)[number];

/** Same width, lower case, no punctuation and no blanks, so that texts compare as people read them. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");
}

/** Makes a guide ready to be searched. */
export function indexGuide<T extends Searchable>(guide: T): Indexed<T> {
  return {
    guide,
    title: normalise(guide.name),
    keywords: guide.keywords.map(normalise).filter((keyword) => keyword !== ""),
    department: normalise(guide.department.name),
  };
}

/** The words of a query, each normalised; none when nothing but blanks and punctuation was typed. */
function wordsOf(query: string): string[] {
  return query
    .split(/\s+/u)
    .map(normalise)
    .filter((word) => word !== "");
}

function hasAllBigrams(title: string, word: string[]): boolean {
  return (
    word.length > 2 && word.slice(1).every((character, index) => title.includes(`${word[index]}${character}`))
  );
}

function hasInOrder(title: string, word: string[]): boolean {
  let from = 0;
  return word.every((character) => {
    const found = title.indexOf(character, from);
    from = found + character.length;
    return found >= 0;
  });
}

function hasOneWrong(text: string, word: string[]): boolean {
  const characters = [...text];
  for (let start = 0; start + word.length <= characters.length; start += 1) {
    const wrong = word.filter((character, index) => character !== characters[start + index]).length;
    if (wrong <= 1) return true;
  }
  return false;
}

/** 办身份证 finds the keyword 身份证, but 证 alone must not be found in every longer word. */
function matchesKeyword(keyword: string, word: string): boolean {
  return keyword.includes(word) || ([...keyword].length > 1 && word.includes(keyword));
}

function tierOf({ title, keywords, department }: Indexed<Searchable>, word: string): Tier | undefined {
  if (title === word) return "equal";
  if (title.startsWith(word)) return "prefix";
  if (title.includes(word)) return "contains";
  if (keywords.some((keyword) => matchesKeyword(keyword, word))) return "keyword";
  if (department.includes(word)) return "department";
  const characters = [...word];
  if (characters.length < 2) return undefined;
  if (hasAllBigrams(title, characters) || hasInOrder(title, characters)) return "scattered";
  const close = characters.length > 2 && [title, ...keywords].some((text) => hasOneWrong(text, characters));
  return close ? "near" : undefined;
}

/**
 * How far behind its tier a match stands, from 0 to under 1 (titles have at most 200 characters): a word at the head of a title names the matter (居民身份证
 * 补领), one further back a variety of it (临时居民身份证申领).
 */
function lag({ title }: Indexed<Searchable>, word: string, tier: Tier): number {
  return tier === "contains" ? title.indexOf(word) / 1000 : 0;
}

/** The ranks of every word, weakest first, or undefined when a word is not found at all. */
function ranksOf(guide: Indexed<Searchable>, words: readonly string[]): number[] | undefined {
  const ranks: number[] = [];
  for (const word of words) {
    const tier = tierOf(guide, word);
    if (!tier) return undefined;
    ranks.push(tiers.indexOf(tier) + lag(guide, word, tier));
  }
  return ranks.sort((one, other) => other - one);
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < one.length; index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The guides that match every word of the query, best first; equal matches keep the order given. A query of blanks
 * gives all guides as they are.
 */
export function searchGuides<T extends Searchable>(guides: readonly Indexed<T>[], query: string): T[] {
  const words = wordsOf(query);
  if (words.length === 0) return query.trim() === "" ? guides.map(({ guide }) => guide) : [];
  const found = guides.flatMap((indexed) => {
    const ranks = ranksOf(indexed, words);
    return ranks ? [{ guide: indexed.guide, ranks }] : [];
  });
  const near = tiers.indexOf("near");
  const sure = found.filter(({ ranks }) => ranks.every((rank) => rank < near));
  return (sure.length > 0 ? sure : found)
    .sort((one, other) => compareRanks(one.ranks, other.ranks))
    .map(({ guide }) => guide);
}
