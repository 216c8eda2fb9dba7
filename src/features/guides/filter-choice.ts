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

/** A value of a filter as the contract wants it. */
export function filterValue<N extends FilterName>(name: N, code: string): NonNullable<GuideFilters[N]>;
export function filterValue(name: FilterName, code: string): string | number | boolean {
  if (name === "depth" || name === "visits") return Number(code);
  return name === "free" || name === "online" ? code === "true" : code;
}

/** The filters with one value put in force, or taken off where the code is empty. */
export function withChoice(filters: GuideFilters, name: FilterName, code: string): GuideFilters {
  const { [name]: _old, ...others } = filters;
  return code === "" ? others : { ...others, [name]: filterValue(name, code) };
}
