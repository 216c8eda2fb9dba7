import type { components } from "@contract/schema";

type Location = components["schemas"]["Location"];

const earthKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two places on the ground (haversine). */
export function kmBetween(one: Location, other: Location): number {
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const across = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const along = Math.sin((b - a) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(Math.min(1, along + Math.cos(a) * Math.cos(b) * across)));
}
