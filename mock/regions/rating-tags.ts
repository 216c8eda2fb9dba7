// Tags of ratings by version: data that staff change, the same in every place.
import type { TagVersion } from "../domain/ratings/tags";

type TagSet = TagVersion["sets"][number];
type Words = Readonly<Record<string, string>>;

const tagsOf = (words: Words): TagSet["tags"] =>
  Object.entries(words).map(([code, name]) => ({ code, name }));

/** What was bad, what could be better, what was good: the same words ask for both of the first. */
function setsOf(kinds: TagSet["kinds"], bad: Words, good: Words): TagSet[] {
  return [
    { kinds, levels: [1, 2], title: "哪里不好", tags: tagsOf(bad) },
    { kinds, levels: [3], title: "哪里可以更好", tags: tagsOf(bad) },
    { kinds, levels: [4, 5], title: "哪里好", tags: tagsOf(good) },
  ];
}

const badAtWindow: Words = {
  "waited-long": "等太久",
  "extra-trip": "多跑一趟",
  unclear: "没说清楚",
  "extra-materials": "多要材料",
  rude: "态度不好",
};
const goodAtWindow: Words = { fast: "办得快", clear: "说得清楚", "one-trip": "只跑一趟", kind: "态度好" };

const badHandling: Words = {
  slow: "办得慢",
  unsolved: "没解决",
  "off-point": "答非所问",
  unclear: "没说清楚",
  "nobody-called": "没人联系我",
};
const goodHandling: Words = { fast: "办得快", clear: "说得清楚", solved: "解决了", called: "有人联系我" };

const badGuide: Words = {
  wrong: "和实际不一样",
  hard: "看不懂",
  missing: "缺内容",
  outdated: "过时了",
};
const goodGuide: Words = { right: "和实际一样", clear: "看得懂", enough: "内容够用" };

/** In the order of their dates. */
export const ratingTags: readonly TagVersion[] = [
  {
    version: "2025-1",
    effectiveOn: "2025-01-01",
    sets: [
      ...setsOf(["window", "visit"], badAtWindow, goodAtWindow),
      ...setsOf(["ticket", "disclosure-request"], badHandling, goodHandling),
      ...setsOf(["guide"], badGuide, goodGuide),
    ],
  },
  {
    version: "2026-1",
    effectiveOn: "2026-01-01",
    sets: [
      ...setsOf(["window", "visit"], { ...badAtWindow, "over-limit": "超过时限" }, goodAtWindow),
      ...setsOf(["ticket", "disclosure-request"], { ...badHandling, "over-limit": "超过时限" }, goodHandling),
      ...setsOf(["guide"], { ...badGuide, "hard-to-find": "不好找" }, goodGuide),
    ],
  },
];
