import type { components } from "@contract/schema";
import { addDays, type Day, dayOf, formatInstant, instantOn, weekdayOf } from "../domain/calendar";
import { pictureSize } from "../regions/pictures/picture";
import { pictures } from "../regions/pictures/pictures";
import type { NameDay, NoticeSeed, RegionPack } from "../regions/region-pack";
import { pageOf } from "./cursor";
import type { Context, Operation } from "./operation";
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
  missing: "寻人启事",
  culture: "文化",
  photos: "影像",
};

function nameDay(from: Day): NameDay {
  return (daysAfter) => {
    const day = addDays(from, daysAfter);
    const weekday = "一二三四五六日"[weekdayOf(day) - 1];
    return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日（星期${weekday}）`;
  };
}

function columnOf({ kind }: NoticeSeed): Schemas["NoticeColumn"] {
  return kind === "missing" || kind === "culture" || kind === "photos" ? kind : "notice";
}

const credit = "为民办示例画";

const galleryOf = ({ gallery = [] }: NoticeSeed): Schemas["NoticePicture"][] =>
  gallery.map(({ picture, caption }) => ({
    id: picture,
    ...pictureSize,
    alt: pictures[picture].alt,
    caption,
    credit,
  }));

function missingOf({ missing }: NoticeSeed, day: Day): Pick<Schemas["NoticeSummary"], "missing"> {
  if (!missing) return {};
  const { daysBefore, at, ...person } = missing;
  const lastSeenAt = formatInstant(instantOn(addDays(day, -daysBefore), at));
  return { missing: { ...person, lastSeenAt } };
}

interface Published {
  seed: NoticeSeed;
  summary: Schemas["NoticeSummary"];
  day: Day;
}

function publishedOf(seed: NoticeSeed, day: Day, publishedAt: number, regionCode: string): Published {
  const gallery = galleryOf(seed);
  const [cover] = gallery;
  const summary = {
    id: seed.id,
    regionCode,
    column: columnOf(seed),
    kind: { code: seed.kind, name: kindNames[seed.kind] },
    title: seed.title,
    publishedAt: formatInstant(publishedAt),
    source: seed.source,
    ...(cover ? { cover, pictures: gallery.length } : {}),
    ...missingOf(seed, day),
  };
  return { seed, day, summary };
}

/** The notices of a pack as they stand at an instant, newest first; what is to be published later is left out. */
function noticesOf({ region, notices }: RegionPack, now: number): Published[] {
  return notices
    .map((seed) => ({ seed, day: addDays(dayOf(now), -seed.daysAgo) }))
    .map(({ seed, day }) => ({ seed, day, publishedAt: instantOn(day, seed.at) }))
    .filter(({ publishedAt }) => publishedAt <= now)
    .sort((one, other) => other.publishedAt - one.publishedAt)
    .map(({ seed, day, publishedAt }) => publishedOf(seed, day, publishedAt, region.code));
}

/** GET /v1/notices */
export const listNotices: Operation<"listNotices"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const { region, column } = query;
  const all = noticesOf(pack, context.now)
    .map(({ summary }) => summary)
    .filter((notice) => column === undefined || notice.column === column);
  const page = pageOf(all, query, JSON.stringify(["notices", region, column]));
  return page ? { ...page, total: all.length } : { refused: "cursor_invalid" };
};

function noticeNamed(id: string, { content, now }: Context): Published | undefined {
  return content.packs.flatMap((pack) => noticesOf(pack, now)).find(({ seed }) => seed.id === id);
}

/** GET /v1/notices/{noticeId} */
export const getNotice: Operation<"getNotice"> = ({ path }, context) => {
  const found = noticeNamed(path.noticeId, context);
  if (!found) return { refused: "not_found" };
  const { seed, summary, day } = found;
  const gallery = galleryOf(seed);
  return {
    ...summary,
    paragraphs: seed.paragraphs(nameDay(day)),
    ...(seed.phone === undefined ? {} : { phone: seed.phone }),
    ...(gallery.length > 0 ? { gallery } : {}),
  };
};

/** GET /v1/notices/{noticeId}/pictures/{pictureId}: only of a notice that is published, and only its own. */
export const getNoticePicture: Operation<"getNoticePicture"> = ({ path }, context) => {
  const found = noticeNamed(path.noticeId, context);
  const own = found?.seed.gallery?.find(({ picture }) => picture === path.pictureId);
  if (!own) return { refused: "not_found" };
  const plainName = `${own.picture}.svg`;
  const file = new TextEncoder().encode(pictures[own.picture].svg);
  return { file, type: "image/svg+xml", name: plainName, plainName };
};
