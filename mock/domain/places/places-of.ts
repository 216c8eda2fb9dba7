// The 苏木, towns and 嘎查 of a region with codes and places on the map, out of its divisions and its service points.
import type { components } from "@contract/schema";
import { memo } from "../memo";

type Schemas = components["schemas"];
type Location = Schemas["Location"];
type Coded = Schemas["Coded"];
type Kind = Schemas["RegionDetail"]["divisions"][number]["kind"];

/** What a region tells of its places. */
export interface Placing {
  region: Pick<Schemas["RegionDetail"], "code" | "divisions">;
  points: readonly Pick<Schemas["ServicePoint"], "level" | "name" | "division" | "location">[];
}

/** A 苏木, town or street, or a 嘎查 or community in one. */
export interface NamedPlace extends Coded {
  location?: Location;
}

export interface Township extends NamedPlace {
  kind: Kind;
  villages: NamedPlace[];
}

/** GB/T 10114: the three digits after the county begin at 001 for streets, at 100 for towns, at 200 for 乡 and 苏木. */
const firstOf: Partial<Record<Kind, number>> = { subdistrict: 1, town: 100, township: 200, sumu: 200 };
/** Of a village or community, the three digits after the township. */
const firstVillage = 200;

/** Banners, counties and districts stand in GB/T 2260; the four forest districts in the codes of the statistics office. */
const counties: Readonly<Record<string, string>> = {
  东胜区: "150602",
  康巴什区: "150603",
  达拉特旗: "150621",
  准格尔旗: "150622",
  鄂托克前旗: "150623",
  鄂托克旗: "150624",
  杭锦旗: "150625",
  乌审旗: "150626",
  伊金霍洛旗: "150627",
  漠河市: "232701",
  呼玛县: "232721",
  塔河县: "232722",
  加格达奇区: "232761",
  松岭区: "232762",
  新林区: "232763",
  呼中区: "232764",
};

const threeDigits = (number: number) => String(number).padStart(3, "0");
const villageName = /^(.*?(?:嘎查|社区|村))/;

function villagesOf(code: string, division: string, points: Placing["points"]): NamedPlace[] {
  const named = new Map<string, Location | undefined>();
  for (const point of points) {
    const name = point.division === division ? villageName.exec(point.name)?.[1] : undefined;
    if (name && point.level === "gacha" && !named.has(name)) named.set(name, point.location);
  }
  return [...named].map(([name, location], index) => ({
    code: code + threeDigits(firstVillage + index),
    name,
    ...(location ? { location } : {}),
  }));
}

/** The places of a region, as it lists its divisions. Codes follow the standard; their order is the mock's own. */
export const placesOf = memo(({ region, points }: Placing): Township[] => {
  const counts = new Map<number, number>();
  return region.divisions.map(({ name, kind }) => {
    const first = firstOf[kind] ?? 1;
    const count = counts.get(first) ?? 0;
    counts.set(first, count + 1);
    const code = counties[name] ?? region.code + threeDigits(first + count);
    const location = points.find((point) => point.division === name && point.level !== "gacha")?.location;
    const villages = villagesOf(code, name, points);
    return { code, name, kind, villages, ...(location ? { location } : {}) };
  });
});
