import type { components } from "@contract/schema";
import type { ImportedGuide } from "../catalogue/imported-guide";
import { type Day, dayOf } from "../domain/calendar";
import { deadlineOf } from "../domain/deadline";
import { facetsOf, filterGuides, type GuideFilters } from "../domain/facets";
import { hashText } from "../domain/hash";
import { type Indexed, searchGuides } from "../domain/search";
import { workingDayRule } from "../domain/working-day-rule";
import { pageOf } from "./cursor";
import type { Context, Operation } from "./operation";

type Schemas = components["schemas"];

/** The contract's limit for a pack. */
const packLimit = 20_000;

function toSummary(guide: ImportedGuide): Schemas["GuideSummary"] {
  const { id, name, summary, type, department, region, audiences, themes } = guide;
  const { promised, visits, channels, charged } = guide;
  return {
    id,
    name,
    ...(summary === undefined ? {} : { summary }),
    type,
    department,
    region,
    audiences,
    themes,
    promised,
    visits,
    channels,
    charged,
  };
}

/** The guides that serve a region: its own and those of the levels above it; undefined for an unknown region. */
function serving(regionCode: string, { content, now }: Context): Indexed<ImportedGuide>[] | undefined {
  const pack = content.packs.find(({ region }) => region.code === regionCode);
  if (!pack) return undefined;
  const codes = [regionCode, ...pack.region.ancestors.map(({ code }) => code)];
  return content.guides.serving(codes, dayOf(now));
}

/** GET /v1/guides */
export const listGuides: Operation<"listGuides"> = ({ query }, context) => {
  const { q = "", region, department, theme, type, audience, online } = query;
  const all = serving(region, context);
  if (!all) return { refused: "not_found" };
  const filters = { department, theme, type, audience, online };
  const set = Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  ) as GuideFilters;
  const found = searchGuides(all, q);
  const guides = filterGuides(found, set);
  const page = pageOf(guides, query, JSON.stringify(["guides", region, q.trim(), set]));
  if (!page) return { refused: "cursor_invalid" };
  return { ...page, items: page.items.map(toSummary), total: guides.length, facets: facetsOf(found, set) };
};

/** The two due dates of an application handed in today; none by law where the law names no limit. */
function ifFiledToday(guide: ImportedGuide, today: Day): Schemas["Guide"]["ifFiledToday"] {
  const { statutory } = guide;
  const rule = workingDayRule(guide.type.code);
  return {
    filedOn: today,
    promised: deadlineOf(today, guide.promised, today, rule),
    ...(statutory ? { statutory: deadlineOf(today, statutory, today, rule) } : {}),
  };
}

/** Where to hand in: the hall of the guide's own region, unless the guide names one. */
function placeOf(guide: ImportedGuide, { content }: Context): Schemas["Guide"]["place"] {
  const hallId = content.packs.find(({ region }) => region.code === guide.region.code)?.region.hallId;
  return { ...(hallId === undefined ? {} : { hallId }), ...guide.place };
}

/** GET /v1/guides/{guideId} */
export const getGuide: Operation<"getGuide"> = ({ path }, context) => {
  const today = dayOf(context.now);
  const found = context.content.guides.get(path.guideId, today);
  if (!found) return { refused: "not_found" };
  const { keywords: _keywords, state: _state, ...guide } = found;
  return { ...guide, place: placeOf(found, context), ifFiledToday: ifFiledToday(found, today) };
};

/** GET /v1/guide-packs/{regionCode} */
export const getGuidePack: Operation<"getGuidePack"> = ({ path }, context) => {
  const all = serving(path.regionCode, context);
  if (!all) return { refused: "not_found" };
  const guides = all.slice(0, packLimit).map(({ guide }) => toSummary(guide));
  const version = hashText(JSON.stringify(all.map(({ guide }) => guide))).toString(36);
  return { regionCode: path.regionCode, version, guides };
};
