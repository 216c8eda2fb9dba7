// The log of what a region's hall handled: two years of people of nobody's acquaintance, so that its figures have
// something to count. No rows of the store: made when figures are first asked for, once a day and place.
import { addDays, type Day, kindOfDay } from "../../../domain/calendar";
import { chanceFrom, pick } from "../../../domain/chance";
import { hashText } from "../../../domain/hash";
import { addMonths } from "../../../domain/months";
import type { RegionPack } from "../../region-pack";
import type { LoggedGuide, ServiceRecord } from "./service-record";
import { type OpenDay, recordOf } from "./service-record-of";
import { volumeOf } from "./service-volumes";

/** Months of the log, this one included: more than figures may be asked for at a time, so that the first carries some in. */
const months = 27;
/** Working days of a year, about. */
const daysAYear = 249;
/** Days after today up to which due days are known. */
const ahead = 200;
/** How much a day differs from another at most, from the least up. */
const least = 0.7;

function workingDaysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (kindOfDay(day).works) days.push(day);
  return days;
}

/** What people come for: the everyday matters, which stand first, more often. */
const asked = (guides: readonly LoggedGuide[], chance: number): LoggedGuide | undefined =>
  pick(guides, chance ** 1.5);

/**
 * The records up to yesterday, in the order in which they were received. The same day gives the same, and a later day
 * only goes on.
 * @param guides those that serve the region, most everyday first
 */
export function serviceLog(pack: RegionPack, guides: readonly LoggedGuide[], today: Day): ServiceRecord[] {
  const { code } = pack.region;
  const { aYear } = volumeOf(code);
  const days = workingDaysFrom(`${addMonths(today.slice(0, 7), 1 - months)}-01`, addDays(today, ahead));
  const records: ServiceRecord[] = [];
  for (const [index, day] of days.entries()) {
    if (day >= today) break;
    const chance = chanceFrom(hashText(`${code}|${day}|services`));
    const count = Math.floor((aYear / daysAYear) * (least + 2 * (1 - least) * chance()) + chance());
    const open: OpenDay = { pack, days, index, today, chance };
    for (let number = 1; number <= count; number += 1) {
      const guide = asked(guides, chance());
      if (guide) records.push(recordOf(guide, `ap-log-${code}-${day}-${number}`, open));
    }
  }
  return records;
}
