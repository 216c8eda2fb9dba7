import type { components } from "@contract/schema";

type Facet = components["schemas"]["Facet"];

/** A zone of a hall, as far as it matters here. */
export type HallZone = Pick<components["schemas"]["Hall"]["zones"][number], "name" | "floor" | "windows">;

/** Windows of one zone that handle anything; the last one, without a name, holds those that the hall does not place. */
export interface ZoneWindows {
  name: string;
  floor: string;
  values: Facet[];
}

/** Windows with their counts, in the order and under the zones of the hall. */
export function windowsByZone(zones: readonly HallZone[], windows: readonly Facet[]): ZoneWindows[] {
  const counts = new Map(windows.map((facet) => [facet.code, facet.count]));
  const placed = new Set<string>();
  const known = zones.map(({ name, floor, windows: places }) => {
    const values = places.flatMap(({ number, name: what }) => {
      const count = counts.get(number);
      placed.add(number);
      return count ? [{ code: number, name: `${number}　${what}`, count }] : [];
    });
    return { name, floor, values };
  });
  const others = windows.filter(({ code }) => !placed.has(code));
  return [...known, { name: "", floor: "", values: others }].filter(({ values }) => values.length > 0);
}
