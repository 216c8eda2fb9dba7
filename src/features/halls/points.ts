// Service points as a person looks for them: near first, of one level or one division.
import type { components } from "@contract/schema";
import { distanceBetween } from "@/shared/lib/distance";

type Schemas = components["schemas"];
export type ServicePoint = Schemas["ServicePoint"];
type Level = ServicePoint["level"];

/** A point with its distance in metres, where the phone and the point are known. */
export interface Placed {
  point: ServicePoint;
  metres?: number;
}

/** What the list is narrowed by; empty strings narrow nothing. */
export interface PointChoice {
  level: Level | "";
  division: string;
}

function placed(point: ServicePoint, here: Schemas["Location"] | undefined): Placed {
  return here && point.location ? { point, metres: distanceBetween(here, point.location) } : { point };
}

/** The points of the choice; from the nearest when the phone knows where it is, else as the contract gives them. */
export function pointsFor(
  points: readonly ServicePoint[],
  { level, division }: PointChoice,
  here?: Schemas["Location"],
): Placed[] {
  const chosen = points
    .filter((point) => level === "" || point.level === level)
    .filter((point) => division === "" || point.division === division)
    .map((point) => placed(point, here));
  if (!here) return chosen;
  const far = Number.MAX_VALUE;
  return chosen.sort((one, other) => (one.metres ?? far) - (other.metres ?? far));
}

/** The levels that have a point, from the widest down. */
export function levelsOf(points: readonly ServicePoint[]): Level[] {
  const levels: Level[] = ["league", "banner", "town", "gacha"];
  return levels.filter((level) => points.some((point) => point.level === level));
}

/** The divisions that have a point, in the order given. */
export function divisionsOf(points: readonly ServicePoint[]): string[] {
  return [...new Set(points.flatMap(({ division }) => (division ? [division] : [])))];
}
