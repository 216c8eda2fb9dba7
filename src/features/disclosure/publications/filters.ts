// What a list of publications is narrowed by, as choices among the facets that the answer counts.
import type { components } from "@contract/schema";

type Schemas = components["schemas"];

/** Filters in force; one that is absent is open. */
export interface PublicationFilters {
  column?: string;
  year?: number;
  issuer?: string;
  theme?: string;
  kind?: Schemas["PublicationKind"];
  validity?: Schemas["Validity"];
}

/** The groups of the filter sheet, in the order in which people narrow down. */
export const filterNames = [
  "column",
  "kind",
  "year",
  "validity",
  "theme",
  "issuer",
] as const satisfies (keyof PublicationFilters)[];
type FilterName = (typeof filterNames)[number];

/** The value in force as a facet spells it, empty when the filter is open. */
export function chosenValue(filters: PublicationFilters, name: FilterName): string {
  return String(filters[name] ?? "");
}

/** The filters with a value put in force, or taken off when it is already. */
export function toggled(filters: PublicationFilters, name: FilterName, value: string): PublicationFilters {
  const { [name]: _old, ...others } = filters;
  if (chosenValue(filters, name) === value) return others;
  return { ...others, [name]: name === "year" ? Number(value) : value };
}

/** How many filters are in force, the column left out where the page stands for it. */
export function countChosen(filters: PublicationFilters, fixed: PublicationFilters): number {
  return Object.keys(filters).filter((name) => !(name in fixed)).length;
}
