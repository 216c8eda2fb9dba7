// Who most likely holds what somebody describes: by the words that people use for what an agency keeps.

import type { components } from "@contract/schema";
import { fold } from "@contract/search/fold";
import { markScattered } from "@contract/search/ranges";

type Agency = components["schemas"]["Agency"];

/** Words tell by their length, those in one piece more than those with others between their characters. */
const [whole, apart] = [10, 6];
/** How far apart the characters of a word may stand, as a multiple of its length. */
const reach = 3;

function isApart(text: string, word: string): boolean {
  const places = new Set<number>();
  if (word.length < 3 || !markScattered(text, word, places)) return false;
  return Math.max(...places) - Math.min(...places) < word.length * reach;
}

function scoreOf(text: string, held: string): number {
  const word = fold(held).text;
  if (text.includes(word) || (text.length > 1 && word.includes(text)))
    return whole * Math.min(word.length, text.length);
  return isApart(text, word) ? apart * word.length : 0;
}

function bestOf(agency: Agency, text: string): { score: number; why: string } {
  const held = agency.holds.map((word) => ({ word, score: scoreOf(text, word) }));
  const best = held.reduce((one, other) => (other.score > one.score ? other : one), { word: "", score: 0 });
  const name = fold(agency.name).text;
  const named = text.includes(name) ? whole * name.length : 0;
  if (named > best.score) return { score: named, why: "您提到了它的名字" };
  const score = held.reduce((sum, one) => sum + one.score, 0);
  return { score, why: best.word === "" ? "" : `“${best.word}”归它管` };
}

/**
 * Agencies by how likely they hold what is described, each that does with the reason; those without a reason follow
 * as they are given.
 */
export function rankAgencies(agencies: readonly Agency[], description: string): Agency[] {
  const text = fold(description).text;
  if (text === "") return [...agencies];
  return agencies
    .map((agency) => ({ agency, ...bestOf(agency, text) }))
    .sort((one, other) => other.score - one.score)
    .map(({ agency, score, why }) => (score > 0 ? { ...agency, why } : agency));
}
