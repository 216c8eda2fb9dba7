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
export function nearestOnly<T extends Placed>(guides: readonly T[], codes: readonly string[]): T[] {
  const keyOf = ({ basicCode, name }: T) => `${basicCode} ${name}`;
  const distanceOf = ({ region }: T) => codes.indexOf(region.code);
  const nearest = new Map<string, number>();
  for (const guide of guides) {
    const known = nearest.get(keyOf(guide));
    if (known === undefined || distanceOf(guide) < known) nearest.set(keyOf(guide), distanceOf(guide));
  }
  return guides.filter((guide) => nearest.get(keyOf(guide)) === distanceOf(guide));
}
