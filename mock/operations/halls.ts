import type { components } from "@contract/schema";
import type { ImportedGuide } from "../catalogue/imported-guide";
import { dayOf } from "../domain/calendar";
import { hallNow } from "../domain/hall-now";
import { memo } from "../domain/memo";
import { openingAt } from "../domain/opening";
import type { HallSeed, ServicePointSeed } from "../regions/region-pack";
import type { Context, Operation } from "./operation";
import { packOf } from "./region-guides";

type Schemas = components["schemas"];

/** How many matters each window handles. */
const countWindows = memo((guides: readonly ImportedGuide[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { window = "" } of guides) counts.set(window, (counts.get(window) ?? 0) + 1);
  return counts;
});

function toHall({ queues, ...hall }: HallSeed, { now, seed, content }: Context): Schemas["Hall"] {
  const handled = countWindows(content.guides.serving([hall.regionCode], dayOf(now)).guides);
  const zones = hall.zones.map((zone) => ({
    ...zone,
    windows: zone.windows.map((window) => ({ ...window, guides: handled.get(window.number) ?? 0 })),
  }));
  return { ...hall, zones, now: hallNow({ id: hall.id, hours: hall.hours, queues }, now, seed) };
}

/** GET /v1/halls */
export const listHalls: Operation<"listHalls"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  return { items: pack.halls.map((hall) => toHall(hall, context)), total: pack.halls.length };
};

/** GET /v1/halls/{hallId} */
export const getHall: Operation<"getHall"> = ({ path }, context) => {
  const halls = context.content.packs.flatMap((pack) => pack.halls);
  const hall = halls.find(({ id }) => id === path.hallId);
  return hall ? toHall(hall, context) : { refused: "not_found" };
};

const levels: Schemas["ServicePoint"]["level"][] = ["league", "banner", "town", "gacha"];

/** The region's own hall first, then from the widest level down, each level as the pack has it. */
function inOrder(points: readonly ServicePointSeed[], ownHall: string | undefined): ServicePointSeed[] {
  const rankOf = ({ hallId, level }: ServicePointSeed) =>
    hallId !== undefined && hallId === ownHall ? -1 : levels.indexOf(level);
  return [...points].sort((one, other) => rankOf(one) - rankOf(other));
}

/** GET /v1/service-points */
export const listServicePoints: Operation<"listServicePoints"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const items = inOrder(pack.points, pack.region.hallId).map((point) => ({
    ...point,
    now: openingAt(point.hours, context.now).now,
  }));
  return { items, total: items.length };
};
