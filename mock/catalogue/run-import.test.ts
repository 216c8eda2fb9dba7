import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CliRequest } from "./cli-arguments";
import { type FixtureRow, soundItem, writeExport } from "./export-fixture";
import type { ImportedGuide } from "./imported-guide";
import { openLeftovers, runImport } from "./run-import";

const folder = mkdtempSync(join(tmpdir(), "run-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const item = (id: string, change: FixtureRow = {}) => ({
  ...soundItem.basic,
  row_guid: id,
  task_version: "1",
  ...change,
});

function exportOf(...basic: FixtureRow[]): string {
  const extend = basic.map(({ row_guid }) => ({ ...soundItem.extend, task_guid: row_guid ?? "" }));
  return writeExport(folder, { basic, extend });
}

const out = join(folder, "guides.ndjson");
const beside = (ending: string) => join(folder, `guides.${ending}`);
const lines = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

async function start(dir: string, request: Partial<CliRequest>) {
  const whole: CliRequest = { command: "import", dir, out, today: "2026-11-22", quiet: false, ...request };
  return await runImport(whole, {}, openLeftovers(), () => {});
}

async function run(dir: string, request: Partial<CliRequest> = {}) {
  const { text } = await start(dir, request);
  const guides = lines(out) as unknown as ImportedGuide[];
  return { text, guides: Object.fromEntries(guides.map((guide) => [guide.id, guide])) };
}

const spam = "1.受理：核对材料。澳门新葡京官方网站<script src=//evil.top/x.js></script>";

test("keeps a hacked item back for people to look at, and imports the rest", async () => {
  const report = join(folder, "report.json");
  const { text, guides } = await run(exportOf(item("a"), item("b", { handle_flow: spam })), { report });
  expect(Object.keys(guides)).toEqual(["a"]);
  expect(text).toContain("导入 1 项");
  expect(text).toContain("内容可疑，没有发布，等人看 1 项");
  expect(text).toContain("up_task_general_basic.csv:3 handle_flow  像是赌博广告：");
  expect(text).toContain("澳门【新葡京】官方网站");
  const [held] = lines(beside("quarantine.ndjson"));
  expect(held).toMatchObject({
    id: "b",
    findings: [
      { code: "gambling", file: "up_task_general_basic.csv", line: 3, column: "handle_flow" },
      { code: "script" },
      { code: "foreign-link" },
    ],
    guide: { id: "b", stages: [{ name: "受理" }] },
  });
  expect(JSON.parse(readFileSync(report, "utf8")).findings).toMatchObject([{ kind: "quarantine", id: "b" }]);
});

test("lets exactly the content through that staff looked at", async () => {
  const release = join(folder, "release.txt");
  const hacked = exportOf(item("a"), item("b", { handle_flow: spam }));
  await run(hacked);
  const { hash } = lines(beside("quarantine.ndjson"))[0] as { hash: string };
  writeFileSync(release, `# 看过了\r\nb ${hash} # 王\r\n`);
  const released = await run(hacked, { release });
  expect(Object.keys(released.guides).sort()).toEqual(["a", "b"]);
  expect(released.text).toContain("放行单里有，照样导入 1 项");
  expect(existsSync(beside("quarantine.ndjson"))).toBe(false);
  const changed = exportOf(item("a"), item("b", { handle_flow: spam.replace("/x.js", "/y.js") }));
  const again = await run(changed, { release });
  expect(Object.keys(again.guides)).toEqual(["a"]);
  expect(again.text).toContain("（放行以后内容又改了）");
});

test("lets links to the hosts through that the folder allows", async () => {
  const dir = exportOf(item("a", { transact_addr: "网上：https://www.12306.cn/index" }), item("b"));
  expect(Object.keys((await run(dir)).guides)).toEqual(["b"]);
  writeFileSync(join(dir, "allowed-hosts.txt"), "*.12306.cn\n*.cn\n");
  const { guides, text } = await run(dir);
  expect(Object.keys(guides).sort()).toEqual(["a", "b"]);
  expect(text).toContain("allowed-hosts.txt:2  不是能用的网址");
  expect(text).toContain("导出文件夹自己允许链接到 1 个网址，看是不是自己人写的：*.12306.cn");
});

test("asks staff's own list instead of the folder's when there is one", async () => {
  const dir = exportOf(item("a", { transact_addr: "网上：https://www.evil.cn/" }), item("b"));
  writeFileSync(join(dir, "allowed-hosts.txt"), "*.evil.cn\n");
  const allowedHosts = join(folder, "hosts.txt");
  writeFileSync(allowedHosts, "*.12306.cn\n");
  const { guides, text } = await run(dir, { allowedHosts });
  expect(Object.keys(guides)).toEqual(["b"]);
  expect(text).not.toContain("导出文件夹自己允许");
});

test("goes on from an earlier result: history, versions, what came, changed and went", async () => {
  const base = join(folder, "earlier.ndjson");
  await start(exportOf(item("same"), item("shorter"), item("gone"), item("broken"), item("ended")), {
    out: base,
  });
  const next = exportOf(
    item("same"),
    item("shorter", { promise_day: 10 }),
    item("new"),
    item("broken", { promise_day: "五" }),
    item("ended", { task_state: 2 }),
  );
  const { guides, text } = await run(next, { base });
  expect(Object.keys(guides).sort()).toEqual(["new", "same", "shorter"]);
  expect(guides.shorter).toMatchObject({
    version: "1+20261122",
    history: [{ on: "2026-11-22", changes: [{ element: "promised", text: "承诺时限 20→10 个自然日" }] }],
  });
  expect(guides.same?.history).toEqual([]);
  expect(text).toContain("和上一次比：新增 1 项，改了 1 项，没有了 3 项，没有变 1 项");
  expect(text).toContain("承诺时限 20→10 个自然日");
  expect(text).toContain("在版本号后面加了日期：1 处 [version-kept]");
  const { changes, summary } = JSON.parse(readFileSync(beside("changes.json"), "utf8"));
  expect(
    Object.fromEntries(changes.map(({ id, kind, why }: Record<string, string>) => [id, why ?? kind])),
  ).toEqual({
    shorter: "changed",
    new: "added",
    gone: "gone",
    broken: "rejected",
    ended: "kept-out",
  });
  expect(summary).toEqual({ added: 1, changed: 1, removed: 3, held: 0, quiet: 0, unchanged: 1 });
  const told = readFileSync(beside("changes.txt"), "utf8");
  expect(told.split("\n").filter((line) => /^\S/.test(line))).toEqual([
    "和上一次比：新增 1 项，改了 1 项，没有了 3 项，没有变 1 项",
    "改了 1 项",
    "新增 1 项",
    "没有了 3 项",
  ]);
  expect(readdirSync(folder).filter((name) => /\.part|\.changes\.txt\./.test(name))).toEqual([]);
});

test("leaves a hacked guide as it was before, unless that was no better", async () => {
  const base = join(folder, "clean.ndjson");
  await start(exportOf(item("a"), item("b")), { out: base });
  const hacked = exportOf(item("a"), item("b", { handle_flow: spam, promise_day: 1 }));
  const { guides, text } = await run(hacked, { base });
  expect(guides.b?.promised.days).toBe(20);
  expect(text).toContain("内容可疑还用上一次的 1 项");
  const dirty = readFileSync(base, "utf8").replaceAll("要采指纹", "看 evil.top");
  writeFileSync(base, dirty);
  expect(Object.keys((await run(hacked, { base })).guides)).toEqual(["a"]);
});

test("takes no release of other content for leave to show old spam on", async () => {
  const base = join(folder, "spammed.ndjson");
  const release = join(folder, "release-of-other.txt");
  await start(exportOf(item("a"), item("b")), { out: base });
  writeFileSync(base, readFileSync(base, "utf8").replaceAll("要采指纹", "看 evil.top"));
  writeFileSync(release, `b ${"0".repeat(16)}\n`);
  const { guides, text } = await run(exportOf(item("a"), item("b", { handle_flow: spam })), {
    base,
    release,
  });
  expect(text).toContain("（放行以后内容又改了）");
  expect(Object.keys(guides)).toEqual(["a"]);
});

test("shows a hacked guide on without the spam in its history", async () => {
  const base = join(folder, "history.ndjson");
  await start(exportOf(item("a"), item("b")), { out: base });
  const entry = (text: string) => ({ version: "1", on: "2026-10-01", changes: [{ element: "other", text }] });
  const history = [entry("材料减少：澳门新葡京官网"), entry("材料增加：照片")];
  const spammed = readFileSync(base, "utf8").replaceAll(
    '"history":[]',
    `"history":${JSON.stringify(history)}`,
  );
  writeFileSync(base, spammed);
  const { guides } = await run(exportOf(item("a"), item("b", { handle_flow: spam })), { base });
  expect(guides.b?.history).toEqual([history[1]]);
});

test.each<[string, Partial<CliRequest>, string]>([
  ["an earlier result that is not there", { base: join(folder, "nowhere") }, "上一次的导入结果打不开"],
  ["a list that is not there", { release: join(folder, "nowhere") }, "放行单打不开"],
  ["no list of hosts", { allowedHosts: join(folder, "nowhere") }, "允许的网址打不开"],
  ["a list with half a line", { release: join(folder, "half.txt") }, "放行单第 2 行应当是"],
])("stops at %s", async (_name, request, sentence) => {
  writeFileSync(join(folder, "half.txt"), "a 0123456789abcdef\na\n");
  await expect(run(exportOf(item("a")), request)).rejects.toThrow(sentence);
});

test("writes the guides kept back even when nothing is imported", async () => {
  await expect(run(exportOf(item("only", { handle_flow: spam })))).rejects.toThrow("没有导入任何事项");
  expect(lines(beside("quarantine.ndjson"))).toMatchObject([{ id: "only" }]);
});
