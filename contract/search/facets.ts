// The counts beside each filter's values. Each facet is counted with the other filters applied, so that a value shows
// what a tap on it gives.
import type { components } from "../schema";
import type { GuidePack } from "./columns";
import {
  audienceFacets,
  codedFacets,
  depthFacets,
  eventFacets,
  feeFacets,
  visitFacets,
  windowFacets,
} from "./facet-lists";
import type { GuideFilters, SetFilter } from "./filters";

type Guides = GuidePack["guides"];

const facetFilters = [
  "theme",
  "department",
  "type",
  "event",
  "audience",
  "depth",
  "visits",
  "free",
  "window",
] as const;
type FacetFilter = (typeof facetFilters)[number];

/** Rows by facet: those that pass all filters but the facet's own. */
type RowsBy = Record<FacetFilter, number[]>;

function rowsBy(rows: ArrayLike<number>, set: readonly SetFilter[]): RowsBy {
  const all: number[] = [];
  const missedBy = new Map<keyof GuideFilters, number[]>(set.map(({ name }) => [name, []]));
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const missed = set.filter(({ test }) => !test(row));
    if (missed.length === 0) all.push(row);
    else if (missed.length === 1 && missed[0]) missedBy.get(missed[0].name)?.push(row);
  }
  const withMissed = (missed: readonly number[] = []) => (missed.length === 0 ? all : [...all, ...missed]);
  return Object.fromEntries(facetFilters.map((name) => [name, withMissed(missedBy.get(name))])) as RowsBy;
}

/** Counts the values of a column of numbers. */
function tally(rows: readonly number[], column: readonly number[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const row of rows) (counts[column[row] as number] as number) += 1;
  return counts;
}

function tallyMany(rows: readonly number[], column: readonly (readonly number[])[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const row of rows) for (const value of column[row] ?? []) (counts[value] as number) += 1;
  return counts;
}

function tallyBits(rows: readonly number[], column: readonly number[], size: number): number[] {
  const byBits = tally(rows, column, 1 << size);
  const counts = new Array<number>(size).fill(0);
  byBits.forEach((count, bits) => {
    if (count > 0)
      for (let bit = 0; bit < size; bit += 1) if ((bits >> bit) & 1) (counts[bit] as number) += count;
  });
  return counts;
}

function tallyTexts(rows: readonly number[], column: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = column[row] ?? "";
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The facets of what a search found, before filters. */
export function facetsOf(
  pack: GuidePack,
  found: ArrayLike<number>,
  set: readonly SetFilter[],
): components["schemas"]["GuideFacets"] {
  const guides: Guides = pack.guides;
  const by = rowsBy(found, set);
  const themes = pack.themes.map((theme) => ({ code: theme, name: theme }));
  return {
    themes: codedFacets(themes, tallyMany(by.theme, guides.themes, themes.length), 100),
    departments: codedFacets(
      pack.departments,
      tally(by.department, guides.departments, pack.departments.length),
      500,
    ),
    types: codedFacets(pack.types, tally(by.type, guides.types, pack.types.length), 50),
    events: eventFacets(tallyBits(by.event, guides.events, 12)),
    audiences: audienceFacets(tallyBits(by.audience, guides.audiences, 7)),
    depths: depthFacets(tally(by.depth, guides.depths, 5)),
    visits: visitFacets(tally(by.visits, guides.visits, 100)),
    fees: feeFacets(tally(by.free, guides.charged, 2)),
    windows: windowFacets(tallyTexts(by.window, guides.windows)),
  };
}
