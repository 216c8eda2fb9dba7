import type { components } from "@contract/schema";
import { buildGuideSearch, type GuideSearch } from "@contract/search/guide-search";

/** Milliseconds of work between two chances for the screen to move: half a frame. */
const slice = 8;

const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Makes a pack searchable without holding the screen up. */
export async function buildEngine(pack: components["schemas"]["GuidePack"]): Promise<GuideSearch> {
  const work = buildGuideSearch(pack);
  for (;;) {
    const until = Date.now() + slice;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (Date.now() < until);
    await nextFrame();
  }
}
