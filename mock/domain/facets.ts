// Filters of the guide list and the counts beside each filter's values.
import type { components } from "@contract/schema";

type Facet = components["schemas"]["Facet"];
type GuideSummary = components["schemas"]["GuideSummary"];

/** The filters of the guide list; an absent one lets everything through. */
export interface GuideFilters {
  department?: string;
  theme?: string;
  type?: string;
  audience?: components["schemas"]["Audience"];
  online?: boolean;
}

const passes: { [Name in keyof GuideFilters]-?: (guide: GuideSummary, value: never) => boolean } = {
  department: (guide, code: string) => guide.department.code === code,
  theme: (guide, theme: string) => guide.themes.includes(theme),
  type: (guide, code: string) => guide.type.code === code,
  audience: (guide, audience: components["schemas"]["Audience"]) => guide.audiences.includes(audience),
  online: (guide, online: boolean) => guide.channels.includes("online") === online,
};

/** The guides that pass all filters, or all but one, in the order given. */
export function filterGuides<T extends GuideSummary>(
  guides: readonly T[],
  filters: GuideFilters,
  except?: keyof GuideFilters,
): T[] {
  const names = (Object.keys(passes) as (keyof GuideFilters)[]).filter(
    (name) => name !== except && filters[name] !== undefined,
  );
  return guides.filter((guide) => names.every((name) => passes[name](guide, filters[name] as never)));
}

/** How many guides carry each value, most first, then by code; at most `limit` values. */
function count(
  guides: readonly GuideSummary[],
  valuesOf: (guide: GuideSummary) => readonly { code: string; name: string }[],
  limit: number,
): Facet[] {
  const counts = new Map<string, Facet>();
  for (const guide of guides) {
    for (const { code, name } of valuesOf(guide)) {
      counts.set(code, { code, name, count: (counts.get(code)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
    .slice(0, limit);
}

/** The facets of a result, each counted with the other filters applied, so that its values show what a tap gives. */
export function facetsOf(
  guides: readonly GuideSummary[],
  filters: GuideFilters,
): components["schemas"]["GuidePage"]["facets"] {
  const themes = filterGuides(guides, filters, "theme");
  return {
    themes: count(themes, (guide) => guide.themes.map((theme) => ({ code: theme, name: theme })), 100),
    departments: count(filterGuides(guides, filters, "department"), (guide) => [guide.department], 500),
    types: count(filterGuides(guides, filters, "type"), (guide) => [guide.type], 50),
  };
}
