// The log of a region's hall, made once a day and kept with the guides that it was made from.
import type { Day } from "./domain/calendar";
import { dayOf } from "./domain/calendar";
import { memo } from "./domain/memo";
import { createRecent } from "./domain/recent";
import type { ServedRegion } from "./guide-index";
import type { Context } from "./operations/operation";
import { codesOf } from "./operations/region-guides";
import { serviceLog } from "./regions/cases/services/service-log";
import type { ServiceRecord } from "./regions/cases/services/service-record";
import type { RegionPack } from "./regions/region-pack";

/** Days whose logs are kept at a time. */
const keptDays = 2;
const kept = memo((_served: ServedRegion) => createRecent<readonly ServiceRecord[]>(keptDays));

/** The records of a region up to yesterday, in the order in which they were received. */
export function serviceRecords(pack: RegionPack, { content, now }: Context): readonly ServiceRecord[] {
  const today: Day = dayOf(now);
  const served = content.guides.serving(codesOf(pack), today);
  return kept(served).get(`${pack.region.code} ${today}`, () => serviceLog(pack, served.guides, today));
}
