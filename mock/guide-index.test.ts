import { sampleGuides } from "../tests/support/sample-guides";
import type { ImportedGuide } from "./catalogue/imported-guide";
import { createGuideIndex } from "./guide-index";
import { createStore } from "./store";

const [sample] = sampleGuides;
const today = "2026-10-16";

const idsOf = (guides: readonly ImportedGuide[]) => guides.map(({ id }) => id);

test("a guide is served from the day it takes effect until the day before it is cancelled", () => {
  const guide = {
    ...sample,
    effectiveOn: "2026-10-01",
    cancelledOn: "2026-11-01",
    state: "upcoming",
  } as ImportedGuide;
  const index = createGuideIndex([guide], createStore());
  const served = (day: string) => [
    index.get(guide.id, day)?.id,
    index.serving(["152923"], day).guides.length,
  ];
  expect(served("2026-09-30")).toEqual([undefined, 0]);
  expect(served("2026-10-01")).toEqual([guide.id, 1]);
  expect(served("2026-10-31")).toEqual([guide.id, 1]);
  expect(served("2026-11-01")).toEqual([undefined, 0]);
});

test("of two guides with one id the last stands", () => {
  const again = { ...sample, name: "换了名字" } as ImportedGuide;
  const index = createGuideIndex([...sampleGuides, again], createStore());
  expect(index.get(again.id, today)?.name).toBe("换了名字");
  const { guides } = index.serving(["152923"], today);
  expect(guides.filter(({ id }) => id === again.id)).toHaveLength(1);
});

test("the list of a region is the same object until a version is published or taken back", () => {
  const store = createStore();
  const index = createGuideIndex(sampleGuides, store);
  const list = () => index.serving(["152923", "152900"], today);
  const before = list();
  expect(list()).toBe(before);
  const guide = { ...sample, name: "新版本" } as ImportedGuide;
  store.put("publishedGuides", { id: guide.id, revision: "r-1", from: today, guide });
  expect(list().guides.map(({ name }) => name)).toContain("新版本");
  expect(index.serving(["152923", "152900"], "2026-10-15").guides).toEqual(before.guides);
  store.reset();
  expect(list()).toBe(before);
});

test("a region is served by its own guides and those above it, the nearest first named", () => {
  const index = createGuideIndex(sampleGuides, createStore());
  expect(idsOf(index.serving(["152900"], today).guides)).toEqual(["g-quarantine"]);
  expect(index.serving(["150623", "150600"], today)).toMatchObject({ regionCode: "150623" });
  expect(index.serving(["999999"], today).guides).toEqual([]);
});

test("the list stays the same object from day to day until a guide begins or ends", () => {
  const ending = { ...sample, id: "g-ending", name: "快要取消", cancelledOn: "2026-10-18" } as ImportedGuide;
  const index = createGuideIndex([...sampleGuides, ending], createStore());
  const list = (day: string) => index.serving(["152923"], day);
  expect(list("2026-10-17")).toBe(list(today));
  expect(list("2026-10-18")).not.toBe(list(today));
  expect(idsOf(list("2026-10-18").guides)).not.toContain("g-ending");
  expect(list("2026-10-19")).toBe(list("2026-10-18"));
});
