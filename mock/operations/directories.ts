import type { components } from "@contract/schema";
import { dayOf } from "../domain/calendar";
import { allFees, feeKinds, feesFor } from "../domain/fees";
import type { ServedRegion } from "../guide-index";
import { pageOf } from "./cursor";
import type { Context, Operation } from "./operation";
import { codesOf, linksToMatters, packOf } from "./region-guides";

type Schemas = components["schemas"];

/** Whether the search over a region's guides finds one by what was typed. */
function finder(served: ServedRegion, query: string, { content }: Context): (guideId: string) => boolean {
  const search = content.guidePacks.search(served);
  const rows = new Set(Array.from(search.find(query).rows));
  return (id) => rows.has(search.rowOf(id) ?? -1);
}

/** GET /v1/fees: read off the guides and the intermediaries, with what only the directory itself has. */
export const listFees: Operation<"listFees"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const { q = "", kind } = query;
  const served = context.content.guides.serving(codesOf(pack), dayOf(context.now));
  const seeded = pack.fees.map(({ matters, ...fee }) => ({
    ...fee,
    guides: linksToMatters(pack, matters, context),
  }));
  const all = allFees(served.guides, seeded, pack.intermediaries);
  const named = q.trim() === "" ? all : feesFor(all, q, finder(served, q, context));
  const fees = kind === undefined ? named : named.filter((fee) => fee.kind === kind);
  const page = pageOf(fees, query, JSON.stringify(["fees", query.region, q.trim(), kind]));
  return page ? { ...page, total: fees.length, kinds: feeKinds(named) } : { refused: "cursor_invalid" };
};

/** How many intermediaries offer each service, most first, then by name. */
function servicesOf(intermediaries: readonly Schemas["Intermediary"][]): Schemas["Facet"][] {
  const counts = new Map<string, number>();
  for (const { services } of intermediaries) {
    for (const name of new Set(services.map((service) => service.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ code: name, name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** GET /v1/intermediaries */
export const listIntermediaries: Operation<"listIntermediaries"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const { service } = query;
  const items = pack.intermediaries.filter(
    ({ services }) => service === undefined || services.some(({ name }) => name === service),
  );
  return { items, total: items.length, services: servicesOf(pack.intermediaries) };
};

/** GET /v1/utilities */
export const listUtilities: Operation<"listUtilities"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const items = pack.utilities.map(({ matters, ...utility }) => ({
    ...utility,
    guides: linksToMatters(pack, matters, context),
  }));
  return { items, total: items.length };
};
