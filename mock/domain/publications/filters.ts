// The filters of the catalogue, and the counts beside their values.
import type { components } from "@contract/schema";
import { columns } from "./columns";
import { kindNames, validityNames } from "./names";

type Schemas = components["schemas"];
type Summary = Schemas["PublicationSummary"];
type Facets = Schemas["PublicationPage"]["facets"];
type Facet = Schemas["Facet"];

/** What a list is narrowed to. */
export interface PublicationFilters {
  column?: string;
  /** Year in which it was made. */
  year?: number;
  /** Credit code. */
  issuer?: string;
  theme?: string;
  kind?: Schemas["PublicationKind"];
  validity?: Schemas["Validity"];
}

type Name = keyof PublicationFilters;

/** The value of each filter that a publication has, and how people read it. */
const valueFor: Record<Name, (of: Summary) => { code: string; name: string } | undefined> = {
  column: ({ column }) => ({ code: column.code, name: column.name }),
  year: ({ createdOn }) => ({ code: createdOn.slice(0, 4), name: `${createdOn.slice(0, 4)}年` }),
  issuer: ({ issuer }) => ({ code: issuer.code, name: issuer.name }),
  theme: ({ theme }) => (theme === undefined ? undefined : { code: theme, name: theme }),
  kind: ({ kind }) => ({ code: kind, name: kindNames[kind] }),
  validity: ({ validity }) =>
    validity === undefined ? undefined : { code: validity, name: validityNames[validity] },
};

const names = ["column", "year", "issuer", "theme", "kind", "validity"] as const;

function passes(summary: Summary, filters: PublicationFilters, except?: Name): boolean {
  return names.every((name) => {
    const wanted = filters[name];
    return wanted === undefined || name === except || valueFor[name](summary)?.code === String(wanted);
  });
}

/** Those that pass every filter, in their order. */
export function filtered<Of extends Summary>(list: readonly Of[], filters: PublicationFilters): Of[] {
  return list.filter((summary) => passes(summary, filters));
}

const placeIn = (order: readonly string[]) => (one: Facet, other: Facet) =>
  order.indexOf(one.code) - order.indexOf(other.code);
const mostFirst = (one: Facet, other: Facet) => other.count - one.count || (one.code < other.code ? -1 : 1);

const orders: Record<Name, (one: Facet, other: Facet) => number> = {
  column: placeIn(columns.map(({ code }) => code)),
  year: (one, other) => (one.code < other.code ? 1 : -1),
  issuer: mostFirst,
  theme: mostFirst,
  kind: mostFirst,
  validity: placeIn(Object.keys(validityNames)),
};

/** The contract's limits. */
const limits: Record<Name, number> = { column: 40, year: 40, issuer: 80, theme: 40, kind: 20, validity: 4 };

function facetOf(name: Name, list: readonly Summary[], filters: PublicationFilters): Facet[] {
  const facets = new Map<string, Facet>();
  for (const summary of list) {
    const value = passes(summary, filters, name) ? valueFor[name](summary) : undefined;
    if (!value) continue;
    const known = facets.get(value.code);
    if (known) known.count += 1;
    else facets.set(value.code, { ...value, count: 1 });
  }
  return [...facets.values()].sort(orders[name]).slice(0, limits[name]);
}

/** Each facet is counted with the other filters applied, so that a value shows what a tap on it gives. */
export function facetsOf(list: readonly Summary[], filters: PublicationFilters): Facets {
  return Object.fromEntries(names.map((name) => [name, facetOf(name, list, filters)])) as unknown as Facets;
}
