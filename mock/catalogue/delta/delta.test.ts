import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FixtureRow, soundItem, writeExport } from "../export-fixture";
import { readCatalogue } from "../import-catalogue";
import type { ImportedGuide } from "../imported-guide";
import { baseGuides } from "./base-guides";
import { comesBefore, sideBySide } from "./order";
import { revise } from "./revise";

const folder = mkdtempSync(join(tmpdir(), "delta-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function guideOf(change: FixtureRow = {}): Promise<ImportedGuide> {
  const dir = writeExport(folder, { basic: [{ ...soundItem.basic, ...change }], extend: [soundItem.extend] });
  const { guides } = await readCatalogue(dir, { today: "2026-10-16" });
  return guides[0] as ImportedGuide;
}

describe("a guide that was there before", () => {
  let guide: ImportedGuide;
  beforeAll(async () => {
    guide = await guideOf({ task_version: "1" });
  });
  const shorter = (days: number, version = "1") => ({
    ...guide,
    version,
    promised: { days, unit: "calendar-day" as const },
  });

  test("keeps version and history while nothing changes", () => {
    const before = {
      ...guide,
      version: "1+20261001",
      history: [{ version: "1+20261001", on: "2026-10-01", changes: [] }],
    };
    const { kind, guide: after, versionKept } = revise(before, guide, "2026-11-22");
    expect({ kind, versionKept }).toEqual({ kind: "unchanged", versionKept: false });
    expect(after).toEqual(before);
  });

  test("takes new words for the search on without telling anybody", () => {
    const revised = revise(guide, { ...guide, keywords: ["办身份证"] }, "2026-11-22");
    expect(revised).toMatchObject({ kind: "quiet", changes: [], guide: { version: "1", history: [] } });
    expect(revised.guide.keywords).toEqual(["办身份证"]);
  });

  test("gets an entry of the day with the agency's new version", () => {
    const { kind, guide: after, versionKept } = revise(guide, shorter(10, "2"), "2026-11-22");
    expect({ kind, versionKept, version: after.version }).toEqual({
      kind: "changed",
      versionKept: false,
      version: "2",
    });
    expect(after.history).toEqual([
      { version: "2", on: "2026-11-22", changes: [{ element: "promised", text: "承诺时限 20→10 个自然日" }] },
    ]);
  });

  test("gets a day behind its version when the agency forgot it, another each time", () => {
    const first = revise(guide, shorter(10), "2026-11-22");
    const second = revise(first.guide, shorter(5), "2026-11-22");
    const third = revise(second.guide, shorter(10), "2026-11-22");
    const later = revise(third.guide, shorter(3), "2026-11-23");
    const all = [first, second, third, later];
    expect(all.map(({ versionKept }) => versionKept)).toEqual([true, true, true, true]);
    expect(later.guide.history.map(({ version }) => version)).toEqual([
      "1+20261123",
      "1+20261122.3",
      "1+20261122.2",
      "1+20261122",
    ]);
  });

  test("says so when only the version is another", () => {
    const { kind, guide: after } = revise(guide, { ...guide, version: "2" }, "2026-11-22");
    expect(kind).toBe("changed");
    expect(after.history[0]?.changes).toEqual([{ element: "other", text: "版本号 1→2，内容没有变" }]);
  });

  test("carries no more than twenty entries, and no version longer than the contract's", () => {
    let now = guide;
    const long = "2026年第一版".repeat(10).slice(0, 40);
    for (let days = 1; days <= 25; days += 1) now = revise(now, shorter(days, long), "2026-11-22").guide;
    expect(now.history).toHaveLength(20);
    expect(now.history[0]?.changes[0]?.text).toBe("承诺时限 24→25 个自然日");
    expect(new Set(now.history.map(({ version }) => version)).size).toBe(20);
    expect(now.version.length).toBeLessThanOrEqual(40);
  });
});

async function* from<T>(values: T[]): AsyncGenerator<T> {
  yield* values;
}

test("reads two results side by side, whatever stands in only one of them", async () => {
  const ids = Array.from({ length: 40 }, (_, number) => `g-${number}`).sort((a, b) =>
    comesBefore(a, b) ? -1 : 1,
  );
  const left = ids.filter((_, index) => index % 3 !== 0).map((id) => ({ id }));
  const right = ids.filter((_, index) => index % 4 !== 0).map((id) => ({ id }));
  const pairs: string[] = [];
  for await (const pair of sideBySide(from(left), from(right))) {
    pairs.push(`${pair.left ? "L" : ""}${pair.right ? "R" : ""} ${(pair.left ?? pair.right)?.id}`);
  }
  const side = (id: string) =>
    `${left.some((one) => one.id === id) ? "L" : ""}${right.some((one) => one.id === id) ? "R" : ""}`;
  expect(pairs).toEqual(ids.filter((id) => side(id) !== "").map((id) => `${side(id)} ${id}`));
});

async function reading(text: string): Promise<string> {
  const path = join(folder, "base.ndjson");
  writeFileSync(path, text);
  const read: string[] = [];
  try {
    for await (const { id } of baseGuides(path)) read.push(id);
  } catch (error) {
    return (error as Error).message;
  }
  return read.join(" ");
}

test("takes an earlier result as an import wrote it, and nothing else", async () => {
  const guide = await guideOf();
  const ids = ["a", "b", "c"].sort((one, other) => (comesBefore(one, other) ? -1 : 1));
  const lines = ids.map((id) => JSON.stringify({ ...guide, id }));
  expect(await reading(`${lines.join("\n")}\n`)).toBe(ids.join(" "));
  expect(await reading([...lines].reverse().join("\n"))).toContain("第 2 行顺序不对");
  expect(await reading(`${lines[0]}\n${lines[0]}\n`)).toContain("第 2 行顺序不对");
  expect(await reading("{}\n")).toContain("第 1 行不是办事指南");
  expect(await reading(`${lines[0]}\n{"id`)).toContain("第 2 行不是办事指南");
  const missing = baseGuides(join(folder, "nowhere")).next();
  await expect(missing).rejects.toThrow("上一次的导入结果打不开");
});

test("fills in what earlier importers did not write", async () => {
  const { events: _, relatedIds: __, intermediaries: ___, history: ____, ...old } = await guideOf();
  const path = join(folder, "old.ndjson");
  writeFileSync(path, `${JSON.stringify(old)}\n`);
  const read: ImportedGuide[] = [];
  for await (const guide of baseGuides(path)) read.push(guide);
  expect(read).toMatchObject([{ events: [], relatedIds: [], intermediaries: [], history: [] }]);
});
