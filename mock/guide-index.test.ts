import { sampleGuides } from "../tests/support/sample-guides";
import type { ImportedGuide } from "./catalogue/imported-guide";
import { createGuideIndex } from "./guide-index";

const [sample] = sampleGuides;

test("a guide is served from the day it takes effect until the day before it is cancelled", () => {
  const guide = {
    ...sample,
    effectiveOn: "2026-10-01",
    cancelledOn: "2026-11-01",
    state: "upcoming",
  } as ImportedGuide;
  const index = createGuideIndex([guide]);
  const served = (today: string) => [index.get(guide.id, today)?.id, index.serving(["152923"], today).length];
  expect(served("2026-09-30")).toEqual([undefined, 0]);
  expect(served("2026-10-01")).toEqual([guide.id, 1]);
  expect(served("2026-10-31")).toEqual([guide.id, 1]);
  expect(served("2026-11-01")).toEqual([undefined, 0]);
});

test("of two guides with one id the last stands", () => {
  const again = { ...sample, name: "换了名字" } as ImportedGuide;
  const index = createGuideIndex([...sampleGuides, again]);
  expect(index.get(again.id, "2026-10-16")?.name).toBe("换了名字");
  expect(index.serving(["152923"], "2026-10-16").filter(({ guide }) => guide.id === again.id)).toHaveLength(
    1,
  );
});
