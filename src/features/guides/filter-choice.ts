// What a list of guides is narrowed by, as choices among the facets that the answer counts.
import type { components } from "@contract/schema";
import type { GuideFilters } from "@contract/search/filters";

type Schemas = components["schemas"];

/** The groups of the filter sheet, in the order in which people narrow down. */
export const filterGroups = [
  "audience",
  "theme",
  "event",
  "department",
  "visits",
  "depth",
  "free",
  "type",
] as const;
export type FilterGroup = (typeof filterGroups)[number];

/** A filter, of the sheet or beside it. */
export type FilterName = keyof GuideFilters;

/** Where an answer counts the values of a group. */
const facetOf = {
  audience: "audiences",
  theme: "themes",
  event: "events",
  department: "departments",
  visits: "visits",
  depth: "depths",
  free: "fees",
  type: "types",
} as const satisfies Record<FilterGroup, keyof Schemas["GuideFacets"]>;

/** The values of a group with their counts. */
export function facetsOfGroup(facets: Schemas["GuideFacets"], group: FilterGroup): Schemas["Facet"][] {
  return facets[facetOf[group]];
}

/** The code of the value in force, empty when the group is open. */
export function chosenCode(filters: GuideFilters, name: FilterName): string {
  const value = filters[name];
  return value === undefined ? "" : String(value);
}

function typed(name: FilterName, code: string): string | number | boolean {
  if (name === "depth" || name === "visits") return Number(code);
  return name === "free" || name === "online" ? code === "true" : code;
}

/** The filters with one value put in force, or taken off where the code is empty. */
export function withChoice(filters: GuideFilters, name: FilterName, code: string): GuideFilters {
  const { [name]: _old, ...others } = filters;
  return code === "" ? others : { ...others, [name]: typed(name, code) };
}

/** The filters with a value put in force, or taken off when it is already. */
export function toggled(filters: GuideFilters, name: FilterName, code: string): GuideFilters {
  return withChoice(filters, name, chosenCode(filters, name) === code ? "" : code);
}

/** How many filters are in force, those that the page itself stands for left out. */
export function countChosen(filters: GuideFilters, fixed: GuideFilters): number {
  return Object.keys(filters).filter((name) => !(name in fixed)).length;
}
