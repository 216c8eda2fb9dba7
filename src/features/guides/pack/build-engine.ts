import type { components } from "@contract/schema";
import { buildGuideSearch, type GuideSearch } from "@contract/search/guide-search";

const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Makes a pack searchable without holding the screen up: it may move after every few milliseconds of work. */
export async function buildEngine(pack: components["schemas"]["GuidePack"]): Promise<GuideSearch> {
  const work = buildGuideSearch(pack);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await nextFrame();
  }
}
