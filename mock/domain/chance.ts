/**
 * Numbers from 0 up to, and without, 1 that look like chance and are the same for the same seed (mulberry32, public
 * domain). For made-up logs; not for secrets.
 */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The one of a list that a chance falls on.
 * @param chance from 0 up to, and without, 1
 */
export const pick = <One>(list: readonly One[], chance: number): One | undefined =>
  list[Math.floor(chance * list.length)];
