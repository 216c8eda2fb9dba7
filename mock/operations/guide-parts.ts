// What of a guide depends on the day of asking or on what stands around it.
import type { components } from "@contract/schema";
import type { ImportedGuide } from "../catalogue/imported-guide";
import { type Day, dayOf } from "../domain/calendar";
import { deadlineOf } from "../domain/deadline";
import { workingDayRule } from "../domain/working-day-rule";
import type { RegionPack } from "../regions/region-pack";
import type { Context } from "./operation";
import { codesOf, linkTo } from "./region-guides";

type Guide = components["schemas"]["Guide"];

/** The contract's limit for related guides. */
const relatedLimit = 10;

/** The two due dates of an application handed in today; none by law where the law names no limit. */
export function ifFiledToday(guide: ImportedGuide, today: Day): Guide["ifFiledToday"] {
  const { statutory } = guide;
  const rule = workingDayRule(guide.type.code);
  return {
    filedOn: today,
    promised: deadlineOf(today, guide.promised, today, rule),
    ...(statutory ? { statutory: deadlineOf(today, statutory, today, rule) } : {}),
  };
}

type Hall = RegionPack["halls"][number];

function windowIn(hall: Hall, number: string | undefined): Pick<Guide["place"], "window"> {
  for (const { name: zone, floor, windows } of hall.zones) {
    const found = windows.find((window) => window.number === number);
    if (found) return { window: { number: found.number, name: found.name, floor, zone } };
  }
  return {};
}

/** Where to hand in: the hall of the guide's own region, unless the guide names one, with the way there. */
export function placeOf(guide: ImportedGuide, { content: { packs } }: Context): Guide["place"] {
  const ownHall = packs.find(({ region }) => region.code === guide.region.code)?.region.hallId;
  const hallId = guide.place.hallId ?? ownHall;
  const hall = packs.flatMap(({ halls }) => halls).find(({ id }) => id === hallId);
  if (!hall) return guide.place;
  const { id, location, transport } = hall;
  return {
    hallId: id,
    ...windowIn(hall, guide.window),
    ...(location === undefined ? {} : { location }),
    ...(transport === undefined ? {} : { transport }),
    ...guide.place,
  };
}

/** The packs of all places that a guide of some region serves. */
function servedBy(regionCode: string, { content }: Context): RegionPack[] {
  return content.packs.filter((pack) => codesOf(pack).includes(regionCode));
}

/** Links to related guides in force, of the guide's own region or of a level above that serves it. */
export function relatedTo(guide: ImportedGuide, context: Context): Guide["related"] {
  const today = dayOf(context.now);
  const own = context.content.packs.find(({ region }) => region.code === guide.region.code);
  const codes = own ? codesOf(own) : [guide.region.code];
  return guide.relatedIds
    .flatMap((id) => context.content.guides.get(id, today) ?? [])
    .filter(({ id, region }) => id !== guide.id && codes.includes(region.code))
    .slice(0, relatedLimit)
    .map(linkTo);
}

/** The services of others that the matter needs, with how many offer each where the guide serves. */
export function intermediariesFor(guide: ImportedGuide, context: Context): Guide["intermediaries"] {
  const offers = servedBy(guide.region.code, context).flatMap(({ intermediaries }) => intermediaries);
  return guide.intermediaries.map((name) => ({
    name,
    providers: offers.filter(({ services }) => services.some((service) => service.name === name)).length,
  }));
}
