import type { components } from "@contract/schema";

type Location = components["schemas"]["Location"];

/** Metres: the mean radius of the earth (IUGG). */
const earth = 6_371_009;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two places as the crow flies (haversine); both in the same degrees. */
export function distanceBetween(one: Location, other: Location): number {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2);
  const east = Math.sin(radians(other.longitude - one.longitude) / 2);
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(north ** 2 + across)));
}
