// The longest time that making a pack searchable holds a phone's thread.
import { buildGuideSearch } from "@contract/search/guide-search";
import type { makePack } from "@contract/search/make-pack";

const rounds = 7;

/** Milliseconds of the longest slice in each of several builds, the least of them: the rest is the machine's noise. */
export function longestSlice(pack: ReturnType<typeof makePack>): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const build = buildGuideSearch(pack);
    let longest = 0;
    for (let done = false; !done; ) {
      const start = performance.now();
      done = build.next().done === true;
      longest = Math.max(longest, performance.now() - start);
    }
    least = Math.min(least, longest);
  }
  return least;
}
