import type { components } from "@contract/schema";
import { changesSince, isCancelled, savedState, stoppedText } from "./saved-changes";

type Revision = components["schemas"]["GuideRevision"];

const revision = (version: string, ...texts: string[]): Revision => ({
  version,
  on: "2026-10-01",
  changes: texts.map((text) => ({ element: "promised", text })),
});

const history = [
  revision("3", "改了电话"),
  revision("2", "少一样材料", "快了 5 天"),
  revision("1", "新发布"),
];
const since = (version: string) => changesSince(history, version).map(({ text }) => text);

test("what changed is what the versions after the one read changed, newest first", () => {
  expect(since("3")).toEqual([]);
  expect(since("2")).toEqual(["改了电话"]);
  expect(since("1")).toEqual(["改了电话", "少一样材料", "快了 5 天"]);
});

test("a version that the history does not name is older than all of it", () => {
  expect(since("0")).toHaveLength(4);
  expect(changesSince([], "1")).toEqual([]);
});

/** What the backend said on 16 October. */
const deadline = { dueOn: "2026-10-16", entries: [] } as never;
const readOn16 = { ifFiledToday: { filedOn: "2026-10-16", promised: deadline } };

test("a guide is in force on its last day and not on the next", () => {
  const cancelled = (cancelledOn: string | undefined, daysAgo = 0) =>
    isCancelled({ ...(cancelledOn ? { cancelledOn } : {}), ...readOn16 }, Date.now() - daysAgo * 86_400_000);
  expect(cancelled(undefined)).toBe(false);
  expect(cancelled("2026-10-16")).toBe(false);
  expect(cancelled("2026-10-15")).toBe(true);
  // A copy read on the 16th, and looked at on the 17th.
  expect(cancelled("2026-10-16", 1)).toBe(true);
});

test("a phone whose date is wrong does not end a guide", () => {
  const guide = { cancelledOn: "2026-10-16", ...readOn16 };
  jest.mocked(Date.now).mockImplementation(() => Date.parse("2030-01-01T09:00:00+08:00"));
  expect(isCancelled(guide, Date.now())).toBe(false);
});

test("a guide that is not to be followed says since when, where the backend told", () => {
  const now = Date.now();
  expect(stoppedText(readOn16, false, now)).toBe("");
  expect(stoppedText({ cancelledOn: "2026-10-15", ...readOn16 }, false, now)).toBe(
    "这份指南 2026年10月15日停用了，别照着办",
  );
  expect(stoppedText(readOn16, true, now)).toBe("这份指南停用了，别照着办");
});

test("a saved guide is the same, changed, gone, or not known yet", () => {
  const saved = { id: "g-1", version: "1" };
  expect(savedState(saved, undefined)).toBe("unknown");
  expect(savedState(saved, [{ id: "g-1", version: "1" }])).toBe("same");
  expect(savedState(saved, [{ id: "g-1", version: "2" }])).toBe("changed");
  expect(savedState(saved, [])).toBe("gone");
});
