// The one search over guides, on the server and on the phone. Nothing here needs a network, a DOM or a clock.
import type { components } from "../schema";
import { type GuidePack, summaryOf } from "./columns";
import { facetsOf } from "./facets";
import { type GuideFilters, setFilters } from "./filters";
import { type FoundQuery, findQuery, isBlank } from "./find-query";
import { nearWords } from "./near-words";
import { buildIndex, type SearchIndex } from "./search-index";
import { suggest } from "./suggest";
import { correctedQuery, whyFound } from "./why-found";

type Schemas = components["schemas"];

/** What a search found. */
export interface Found {
  /** Rows of the pack, best first, filters applied. */
  readonly rows: ArrayLike<number>;
  /** Counted when first read. */
  readonly facets: Schemas["GuideFacets"];
  /** What was searched for in fact, when what was typed holds a wrong character. */
  readonly corrected?: string;
  /** Words to try when nothing was found. */
  readonly near: string[];
}

/** A pack that can be searched. */
export interface GuideSearch {
  /** Number of guides. */
  readonly size: number;
  /** Rows for what a person typed; blanks find everything, the everyday first. */
  find(query: string, filters?: GuideFilters): Found;
  /** What a person may be about to type, best first; at most `limit` (10). */
  suggest(text: string, limit?: number): Schemas["GuideSuggestion"][];
  rowOf(id: string): number | undefined;
  /** @throws RangeError outside the pack */
  summary(row: number): Schemas["GuideSummary"];
  /** A guide with why the query found it. @throws RangeError outside the pack */
  hit(row: number, query: string): Schemas["GuideHit"];
}

function filtered(rows: ArrayLike<number>, set: ReturnType<typeof setFilters>): ArrayLike<number> {
  if (set.length === 0) return rows;
  return Array.prototype.filter.call(rows, (row: number) => set.every(({ test }) => test(row))) as number[];
}

function searchOver(index: SearchIndex): GuideSearch {
  const { pack, size } = index;
  let rowsById: Map<string, number> | undefined;
  let last: { query: string; found: FoundQuery } | undefined;
  const ask = (query: string): FoundQuery => {
    if (last?.query !== query) last = { query, found: findQuery(index, query) };
    return last.found;
  };
  return {
    size,
    find(query, filters = {}) {
      const found = ask(query);
      const set = setFilters(pack, filters);
      const corrected = correctedQuery(index, found);
      let facets: Schemas["GuideFacets"] | undefined;
      return {
        rows: filtered(found.rows, set),
        get facets() {
          facets ??= facetsOf(pack, found.rows, set);
          return facets;
        },
        ...(corrected === undefined ? {} : { corrected }),
        near: found.rows.length === 0 && !isBlank(query) ? nearWords(index, found.pieces) : [],
      };
    },
    suggest: (text, limit = 10) => suggest(index, text, limit),
    rowOf(id) {
      rowsById ??= new Map(pack.guides.ids.map((known, row) => [known, row]));
      return rowsById.get(id);
    },
    summary: (row) => summaryOf(pack, row),
    hit(row, query) {
      const why = whyFound(index, ask(query), row);
      return { ...summaryOf(pack, row), ...(why.ranges || why.word ? { found: why } : {}) };
    },
  };
}

/** Makes a pack searchable in slices of a few milliseconds, so that a phone stays awake: call next() between frames. */
export function* buildGuideSearch(pack: GuidePack): Generator<void, GuideSearch> {
  return searchOver(yield* buildIndex(pack));
}

/** Makes a pack searchable at once. */
export function createGuideSearch(pack: GuidePack): GuideSearch {
  const build = buildGuideSearch(pack);
  for (;;) {
    const step = build.next();
    if (step.done) return step.value;
  }
}
