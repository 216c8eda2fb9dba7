// The directory of fees: read off the guides that carry them and off what intermediaries charge.
import type { components } from "@contract/schema";
import { hashText } from "./hash";
import { memo } from "./memo";

type Schemas = components["schemas"];
type Fee = Schemas["Fee"];

/** What of a guide the directory reads. */
type ChargingGuide = Pick<Schemas["Guide"], "id" | "name" | "department" | "charged" | "fee"> & {
  intermediaries: readonly string[];
};

/** The contract's limits for links and for who collects. */
const linksLimit = 20;
const collectorLimit = 200;

const kindNames: Record<Fee["kind"], string> = {
  administrative: "行政事业性收费",
  service: "经营服务性收费",
  intermediary: "中介服务收费",
};
const kinds = Object.keys(kindNames) as Fee["kind"][];

/** GB 32100: the code of a company, unlike that of an agency or a public institution, begins with 9. */
function kindOf(department: Schemas["Coded"]): Fee["kind"] {
  return department.code.startsWith("9") ? "service" : "administrative";
}

/** The same fee has the same id in every answer, whatever stands around it. */
function idOf(...parts: string[]): string {
  return `fee-${hashText(parts.join("|")).toString(36)}`;
}

/** One more guide, and one more collector, of a fee that several guides carry. */
function joined(fee: Fee, more: Fee): Fee {
  const collectors = `${fee.collector}、${more.collector}`;
  const known = fee.collector.split("、").includes(more.collector) || collectors.length > collectorLimit;
  const links = more.guides.filter(({ id }) => !fee.guides.some((link) => link.id === id));
  return {
    ...fee,
    collector: known ? fee.collector : collectors,
    guides: [...fee.guides, ...links].slice(0, linksLimit),
  };
}

const guideFees = memo((guides: readonly ChargingGuide[]): Fee[] => {
  const fees = new Map<string, Fee>();
  for (const { id, name, department, charged, fee } of guides) {
    for (const item of charged ? fee.items : []) {
      const kind = kindOf(department);
      const one: Fee = {
        id: idOf(kind, item.name, item.standard),
        name: item.name,
        kind,
        standard: item.standard,
        basis: item.basis ?? (fee.basis ?? "").slice(0, 500),
        collector: department.name,
        ...(item.reduction === undefined ? {} : { reduction: item.reduction }),
        guides: [{ id, name }],
      };
      const known = fees.get(one.id);
      fees.set(one.id, known ? joined(known, one) : one);
    }
  }
  return [...fees.values()];
});

/** The guides that need each service of others, by its name. */
const guidesByService = memo((guides: readonly ChargingGuide[]): ReadonlyMap<string, Fee["guides"]> => {
  const needed = new Map<string, Fee["guides"]>();
  for (const { id, name, intermediaries } of guides) {
    for (const service of intermediaries) {
      const known = needed.get(service) ?? [];
      if (known.length < linksLimit) needed.set(service, [...known, { id, name }]);
    }
  }
  return needed;
});

function intermediaryFees(
  intermediaries: readonly Schemas["Intermediary"][],
  guides: readonly ChargingGuide[],
): Fee[] {
  return intermediaries.flatMap((intermediary) =>
    intermediary.services.map((service) => ({
      id: idOf(intermediary.id, service.name, service.fee),
      name: service.name,
      kind: "intermediary" as const,
      standard: service.fee,
      basis: service.basis ?? "市场调节价，双方商定",
      collector: intermediary.name,
      guides: guidesByService(guides).get(service.name) ?? [],
    })),
  );
}

/**
 * Every fee of a region, by kind: a fee of the same kind, name and standard stands once, with all guides that carry it.
 * Within a kind the order is that of the guides given.
 */
export function allFees(
  guides: readonly ChargingGuide[],
  seeded: readonly Fee[],
  intermediaries: readonly Schemas["Intermediary"][],
): Fee[] {
  const all = [...guideFees(guides), ...seeded, ...intermediaryFees(intermediaries, guides)];
  return kinds.flatMap((kind) => all.filter((fee) => fee.kind === kind));
}

/**
 * The fees with every word of a query in their name or a guide's, in any width and case, and those of guides that the
 * search finds by it: 身份证 finds 丢失补领工本费, and so do 身分证 and sfz.
 */
export function feesFor(
  fees: readonly Fee[],
  query: string,
  isFound: (guideId: string) => boolean = () => false,
): Fee[] {
  const plain = (text: string) => text.normalize("NFKC").toLowerCase();
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  return fees.filter(({ name, guides }) => {
    const text = plain([name, ...guides.map((guide) => guide.name)].join(" "));
    return words.every((word) => text.includes(word)) || guides.some(({ id }) => isFound(id));
  });
}

/** How many fees there are of each kind; kinds without any are left out. */
export function feeKinds(fees: readonly Fee[]): Schemas["Facet"][] {
  return kinds
    .map((kind) => ({
      code: kind,
      name: kindNames[kind],
      count: fees.filter((fee) => fee.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);
}
