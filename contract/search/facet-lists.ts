// Counts as the facets of the contract, with the names that people read. Values that nothing carries are left out.
import type { components } from "../schema";
import { audiences } from "./columns";
import { lifeEvents } from "./life-events";

type Schemas = components["schemas"];
type Facet = Schemas["Facet"];

const audienceNames: Record<Schemas["Audience"], string> = {
  person: "个人",
  enterprise: "企业",
  institution: "事业单位",
  "social-organization": "社会组织",
  unincorporated: "非法人企业",
  government: "行政机关",
  other: "其他组织",
};

/** 网办深度 I to IV. */
const depthNames = ["网上查询", "网上预审", "网上受理", "全程网办"];

const counted = ({ count }: { count: number }) => count > 0;

/** Most first, then by code; the same code under two names is one value. */
export function codedFacets(
  list: readonly Schemas["Coded"][],
  counts: readonly number[],
  limit: number,
): Facet[] {
  const byCode = new Map<string, Facet>();
  list.forEach(({ code, name }, position) => {
    const count = counts[position] ?? 0;
    const known = byCode.get(code);
    if (known) known.count += count;
    else byCode.set(code, { code, name, count });
  });
  return [...byCode.values()]
    .filter(counted)
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
    .slice(0, limit);
}

/** In the order of a life. */
export function eventFacets(counts: readonly number[]): Schemas["EventFacet"][] {
  return lifeEvents.map((event, bit) => ({ ...event, count: counts[bit] ?? 0 })).filter(counted);
}

/** In the order of the contract. */
export function audienceFacets(counts: readonly number[]): Facet[] {
  return audiences
    .map((code, bit) => ({ code, name: audienceNames[code], count: counts[bit] ?? 0 }))
    .filter(counted);
}

/** Each counts its depth and more. */
export function depthFacets(counts: readonly number[]): Facet[] {
  return depthNames
    .map((name, index) => ({
      code: String(index + 1),
      name,
      count: counts.slice(index + 1).reduce((sum, count) => sum + count, 0),
    }))
    .filter(counted);
}

/** At most none, at most one. */
export function visitFacets([none = 0, once = 0]: readonly number[]): Facet[] {
  return [
    { code: "0", name: "不用跑", count: none },
    { code: "1", name: "最多跑 1 次", count: none + once },
  ].filter(counted);
}

/** By whether it costs nothing. */
export function feeFacets([free = 0, charged = 0]: readonly number[]): Facet[] {
  return [
    { code: "true", name: "不收费", count: free },
    { code: "false", name: "收费", count: charged },
  ].filter(counted);
}

/** By number. A backend that knows the window's name may put it in. */
export function windowFacets(counts: ReadonlyMap<string, number>): Facet[] {
  return [...counts]
    .map(([code, count]) => ({ code, name: `${code} 号窗口`, count }))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .slice(0, 200);
}
