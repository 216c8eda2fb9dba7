import type { components } from "@contract/schema";
import { addDays, type Day, dayOf, formatInstant, instantOn, weekdayOf } from "../domain/calendar";
import type { NameDay, NoticeSeed, RegionPack } from "../regions/region-pack";
import { pageOf } from "./cursor";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

type Schemas = components["schemas"];

const kindNames: Record<NoticeSeed["kind"], string> = {
  utility: "停水停电",
  farming: "农牧业",
  insurance: "社保医保",
  hall: "政务大厅",
  health: "卫生健康",
  traffic: "出行",
  education: "教育",
  safety: "安全提醒",
};

function nameDay(from: Day): NameDay {
  return (daysAfter) => {
    const day = addDays(from, daysAfter);
    const weekday = "一二三四五六日"[weekdayOf(day) - 1];
    return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日（星期${weekday}）`;
  };
}

/** The notices of a pack as they stand at an instant, newest first; what is to be published later is left out. */
function noticesOf(
  { region, notices }: RegionPack,
  now: number,
): { seed: NoticeSeed; summary: Schemas["NoticeSummary"]; day: Day }[] {
  return notices
    .map((seed) => ({ seed, day: addDays(dayOf(now), -seed.daysAgo) }))
    .map(({ seed, day }) => ({ seed, day, publishedAt: instantOn(day, seed.at) }))
    .filter(({ publishedAt }) => publishedAt <= now)
    .sort((one, other) => other.publishedAt - one.publishedAt)
    .map(({ seed, day, publishedAt }) => ({
      seed,
      day,
      summary: {
        id: seed.id,
        regionCode: region.code,
        kind: { code: seed.kind, name: kindNames[seed.kind] },
        title: seed.title,
        publishedAt: formatInstant(publishedAt),
        source: seed.source,
      },
    }));
}

/** GET /v1/notices */
export const listNotices: Operation<"listNotices"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const all = noticesOf(pack, context.now).map(({ summary }) => summary);
  const page = pageOf(all, query, JSON.stringify(["notices", query.region]));
  return page ? { ...page, total: all.length } : { refused: "cursor_invalid" };
};

/** GET /v1/notices/{noticeId} */
export const getNotice: Operation<"getNotice"> = ({ path }, { content, now }) => {
  const all = content.packs.flatMap((pack) => noticesOf(pack, now));
  const found = all.find(({ seed }) => seed.id === path.noticeId);
  if (!found) return { refused: "not_found" };
  const { seed, summary, day } = found;
  return {
    ...summary,
    paragraphs: seed.paragraphs(nameDay(day)),
    ...(seed.phone === undefined ? {} : { phone: seed.phone }),
  };
};
