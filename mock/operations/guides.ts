import type { GuideFilters } from "@contract/search/filters";
import type { ImportedGuide } from "../catalogue/imported-guide";
import { dayOf } from "../domain/calendar";
import type { ServedRegion } from "../guide-index";
import { pageOf } from "./cursor";
import { withForm } from "./guide-forms";
import { ifFiledToday, intermediariesFor, placeOf, relatedTo } from "./guide-parts";
import type { Context, Operation } from "./operation";
import { codesOf, packOf } from "./region-guides";

/** The guides that serve a region: its own and those of the levels above it; undefined for an unknown region. */
function serving(regionCode: string, context: Context): ServedRegion | undefined {
  const pack = packOf(regionCode, context);
  return pack && context.content.guides.serving(codesOf(pack), dayOf(context.now));
}

/** GET /v1/guides */
export const listGuides: Operation<"listGuides"> = ({ query }, context) => {
  const { q = "", region, limit: _limit, cursor: _cursor, ...filters } = query;
  const served = serving(region, context);
  if (!served) return { refused: "not_found" };
  const search = context.content.guidePacks.search(served);
  const { rows, facets, corrected, near } = search.find(q, filters satisfies GuideFilters);
  const page = pageOf(
    rows,
    query,
    JSON.stringify(["guides", region, q.trim(), Object.entries(filters).sort()]),
  );
  if (!page) return { refused: "cursor_invalid" };
  return {
    ...page,
    items: page.items.map((row) => search.hit(row, q)),
    total: rows.length,
    facets,
    ...(corrected === undefined ? {} : { corrected }),
    ...(near.length === 0 ? {} : { near }),
  };
};

/** GET /v1/guide-suggestions */
export const listGuideSuggestions: Operation<"listGuideSuggestions"> = ({ query }, context) => {
  const served = serving(query.region, context);
  if (!served) return { refused: "not_found" };
  return { items: context.content.guidePacks.search(served).suggest(query.q) };
};

/** GET /v1/guide-packs/{regionCode} */
export const getGuidePack: Operation<"getGuidePack"> = ({ path, query }, context) => {
  const served = serving(path.regionCode, context);
  return served ? context.content.guidePacks.since(served, query.since) : { refused: "not_found" };
};

/** GET /v1/guides/{guideId} */
export const getGuide: Operation<"getGuide"> = ({ path }, context) => {
  const today = dayOf(context.now);
  const found = context.content.guides.get(path.guideId, today);
  if (!found) return { refused: "not_found" };
  const { keywords: _keywords, state: _state, relatedIds: _relatedIds, ...guide } = found;
  return {
    ...guide,
    place: placeOf(found, context),
    ifFiledToday: ifFiledToday(found, today),
    materials: guide.materials.map((material) => withForm(material, context.content.forms)),
    related: relatedTo(found, context),
    intermediaries: intermediariesFor(found, context),
  };
};

/** The day from which a version is in force: of its entry in the history, or the day that the guide names. */
function changedOn({ history, effectiveOn }: ImportedGuide): { changedOn?: string } {
  const day = history[0]?.on ?? effectiveOn;
  return day === undefined ? {} : { changedOn: day };
}

/** GET /v1/guide-versions: a guide that is asked for twice is answered once. */
export const listGuideVersions: Operation<"listGuideVersions"> = ({ query }, { content, now }) => {
  const today = dayOf(now);
  const guides = [...new Set(query.ids.split(","))].flatMap((id) => content.guides.get(id, today) ?? []);
  return { items: guides.map((guide) => ({ id: guide.id, version: guide.version, ...changedOn(guide) })) };
};
