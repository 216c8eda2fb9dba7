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

/** A value of a filter as the contract wants it. */
export function filterValue<N extends FilterName>(name: N, code: string): NonNullable<PublicationFilters[N]>;
export function filterValue(name: FilterName, code: string): string | number {
  return name === "year" ? Number(code) : code;
}
