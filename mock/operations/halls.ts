import type { components } from "@contract/schema";
import { dayOf } from "../domain/calendar";
import { hallNow } from "../domain/hall-now";
import { memo } from "../domain/memo";
import { openingAt } from "../domain/opening";
import type { ServedRegion } from "../guide-index";
import type { HallSeed, RegionPack, ServicePointSeed } from "../regions/region-pack";
import type { Context, Operation } from "./operation";
import { codesOf, packOf } from "./region-guides";

type Schemas = components["schemas"];

/** How many of the region's own matters each window handles: windows of guides from above are in another hall. */
const countWindows = memo(({ regionCode, guides }: ServedRegion): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { region, window = "" } of guides) {
    if (region.code === regionCode) counts.set(window, (counts.get(window) ?? 0) + 1);
  }
  return counts;
});

function toHall(pack: RegionPack, { queues, ...hall }: HallSeed, context: Context): Schemas["Hall"] {
  const { now, seed, content } = context;
  const handled = countWindows(content.guides.serving(codesOf(pack), dayOf(now)));
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
  return { items: pack.halls.map((hall) => toHall(pack, hall, context)), total: pack.halls.length };
};

/** GET /v1/halls/{hallId} */
export const getHall: Operation<"getHall"> = ({ path }, context) => {
  for (const pack of context.content.packs) {
    const hall = pack.halls.find(({ id }) => id === path.hallId);
    if (hall) return toHall(pack, hall, context);
  }
  return { refused: "not_found" };
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
