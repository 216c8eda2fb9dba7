// What was published that is near to what somebody describes in a sentence, of which no publication holds every word.

import type { components } from "@contract/schema";
import { fold } from "@contract/search/fold";
import { summaryOf } from "./search";
import { textOf } from "./text-of";

type Schemas = components["schemas"];
type Publication = Schemas["Publication"];

/** Pairs that every other title holds, or every other question, tell nothing. */
const common = new Set(
  "公开 信息 政府 关于 通知 工作 情况 旗的 我们 我家 我想 想要 请求 希望 怎么 么办 什么 多少 哪里".split(" "),
);
const inTitle = 3;
/** The least share of the description's pairs, of which each counts at most `inTitle`. */
const least = 0.5;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!common.has(pair) && !/[\d年月日]/.test(pair)) pairs.add(pair);
  }
  return pairs;
}

function yearsIn(text: string): string[] {
  return text.match(/20\d\d/g) ?? [];
}

/**
 * The publications nearest to a description, nearest first; none where none is near. A description that names years
 * is not answered with a title that names only others.
 */
export function nearPublications(
  publications: readonly Publication[],
  description: string,
  limit: number,
): Schemas["PublicationSummary"][] {
  const asked = pairsOf(fold(description).text);
  const years = yearsIn(description);
  const scored = publications.flatMap((publication) => {
    const named = yearsIn(publication.title);
    if (years.length > 0 && named.length > 0 && !named.some((year) => years.includes(year))) return [];
    const title = pairsOf(fold(publication.title).text);
    const all = pairsOf(fold(`${publication.summary ?? ""}${textOf(publication)}`).text);
    let score = 0;
    for (const pair of asked) score += title.has(pair) ? inTitle : all.has(pair) ? 1 : 0;
    return score >= asked.size * least && asked.size > 1 ? [{ publication, score }] : [];
  });
  return scored
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ publication }) => summaryOf(publication));
}
