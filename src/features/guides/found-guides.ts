import type { components } from "@contract/schema";
import type { Found, GuideSearch } from "@contract/search/guide-search";
import { pageSize } from "./queries";

type Schemas = components["schemas"];

/** What a list shows, whoever found it: the pack on the phone or the backend. */
export interface FoundGuides {
  total: number;
  readonly facets: Schemas["GuideFacets"];
  /** What was searched for in fact; undefined where nothing had to be corrected. */
  corrected: string | undefined;
  /** Words to try when nothing was found. */
  near: readonly string[];
  pages: readonly (readonly Schemas["GuideHit"][])[];
}

/** Answers of the backend, in the order in which they were asked for; undefined before the first. */
export function foundThere(pages: readonly Schemas["GuidePage"][]): FoundGuides | undefined {
  const [first] = pages;
  if (!first) return undefined;
  const { total, facets, corrected, near = [] } = first;
  return { total, facets, corrected, near, pages: pages.map(({ items }) => items) };
}

/** A search on the phone of which pages are read one by one. */
export interface SearchHere {
  found: Found;
  /** The rows of a page; the same list each time, so that what is on the screen stays as it is. */
  page: (index: number) => readonly Schemas["GuideHit"][];
}

/** Reads the hits of a search page by page. */
export function searchHere(search: GuideSearch, q: string, found: Found): SearchHere {
  const read: Schemas["GuideHit"][][] = [];
  const page = (index: number) => {
    const start = index * pageSize;
    const rows = Array.prototype.slice.call(found.rows, start, start + pageSize) as number[];
    read[index] ??= rows.map((row) => search.hit(row, q));
    return read[index];
  };
  return { found, page };
}

/** The first pages of a search on the phone. The facets are counted when somebody looks at them. */
export function foundHere({ found, page }: SearchHere, pages: number): FoundGuides {
  return {
    total: found.rows.length,
    get facets() {
      return found.facets;
    },
    corrected: found.corrected,
    near: found.near,
    pages: Array.from({ length: pages }, (_, index) => page(index)),
  };
}
