// Where something happened, as a 苏木 or town and a 嘎查: what was picked counts before what was written, and that before
// the place on the map.
import type { components } from "@contract/schema";
import { kmBetween } from "./distance";
import type { NamedPlace, Township } from "./places-of";

type Schemas = components["schemas"];
type PlaceInput = Schemas["PlaceInput"];
type Place = Schemas["Place"];

interface Found {
  township: Township;
  village?: NamedPlace;
}

/** As far from the middle of a 嘎查, or of a 苏木, that it is still taken for it: there are a hundred km between some. */
const [villageKm, townshipKm] = [8, 120];
/** So many characters name a place without its 苏木, 镇 or 嘎查: shorter stems are everyday words (东风). */
const shortestStem = 3;

const suffix = /(苏木|镇|街道|嘎查|社区|村|区|旗|县|市)$/;
const coded = ({ code, name }: NamedPlace): Schemas["Coded"] => ({ code, name });

/** How much of the text names the place; 0 where it does not. */
function namedBy(words: string, { name }: NamedPlace): number {
  if (words.includes(name)) return name.length;
  const stem = name.replace(suffix, "");
  return stem.length >= shortestStem && words.includes(stem) ? stem.length : 0;
}

const everywhere = (townships: readonly Township[]): Found[] =>
  townships.flatMap((township) => [
    { township },
    ...township.villages.map((village) => ({ township, village })),
  ]);

function byCode(code: string, townships: readonly Township[]): Found | undefined {
  return everywhere(townships).find(({ township, village }) => (village ?? township).code === code);
}

function byWords(words: string, townships: readonly Township[]): Found | undefined {
  const named = everywhere(townships)
    .map((found) => {
      const own = namedBy(words, found.village ?? found.township);
      // A 嘎查 whose 苏木 is named too is the more certain of two that have one name.
      return { found, length: own && found.village ? own + 1 + namedBy(words, found.township) : own };
    })
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length);
  return named[0]?.found;
}

function byLocation(at: Schemas["Location"], townships: readonly Township[]): Found | undefined {
  const near = everywhere(townships)
    .flatMap((found) => {
      const { location } = found.village ?? found.township;
      return location ? [{ found, km: kmBetween(at, location) }] : [];
    })
    .sort((one, other) => one.km - other.km);
  return (
    near.find(({ found, km }) => found.village && km <= villageKm)?.found ??
    near.find(({ found, km }) => !found.village && km <= townshipKm)?.found
  );
}

/** Whether a code that was picked is one of the region's. */
export function isPlaceCode(code: string, townships: readonly Township[]): boolean {
  return byCode(code, townships) !== undefined;
}

/** The place as the contract tells it. What cannot be told is left out. */
export function resolvePlace(input: PlaceInput, townships: readonly Township[]): Place {
  const { words, location, divisionCode } = input;
  const found =
    (divisionCode === undefined ? undefined : byCode(divisionCode, townships)) ??
    (words === undefined ? undefined : byWords(words, townships)) ??
    (location === undefined ? undefined : byLocation(location, townships));
  const village =
    found?.village ?? (found && words !== undefined ? byWords(words, [found.township])?.village : undefined);
  return {
    ...(words === undefined ? {} : { words }),
    ...(location === undefined ? {} : { location }),
    ...(found ? { township: coded(found.township) } : {}),
    ...(village ? { village: coded(village) } : {}),
  };
}

/** 苏泊淖尔苏木伊布图嘎查; empty where neither is known. */
export const placeName = ({ township, village }: Place): string =>
  `${township?.name ?? ""}${village?.name ?? ""}`;
