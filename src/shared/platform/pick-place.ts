import type { components } from "@contract/schema";

/** A place on the map, and what the map calls it. GCJ-02 degrees. */
export interface PickedPlace {
  location: components["schemas"]["Location"];
  name: string;
}

/** A browser has no map of its own to pick from. */
export const canPickPlace = false;

/** Lets the person pick a place on the map; undefined when none is picked. */
export const pickPlace = (): Promise<PickedPlace | undefined> => Promise.resolve(undefined);
