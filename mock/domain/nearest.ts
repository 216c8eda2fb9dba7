/** What tells one matter in two places apart. */
interface Placed {
  basicCode: string;
  name: string;
  region: { code: string };
}

/**
 * One guide a matter: where a place and a level above it both handle the same matter (same 基本编码 and name), the
 * nearer one stays, since that is where the resident goes.
 * @param codes regions from the nearest to the farthest
 */
export function nearestOnly<T extends { guide: Placed }>(
  guides: readonly T[],
  codes: readonly string[],
): T[] {
  const keyOf = ({ guide }: T) => `${guide.basicCode} ${guide.name}`;
  const distanceOf = ({ guide }: T) => codes.indexOf(guide.region.code);
  const nearest = new Map<string, number>();
  for (const one of guides) {
    const known = nearest.get(keyOf(one));
    if (known === undefined || distanceOf(one) < known) nearest.set(keyOf(one), distanceOf(one));
  }
  return guides.filter((one) => nearest.get(keyOf(one)) === distanceOf(one));
}
