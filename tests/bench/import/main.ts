// npm run bench -- import: items a second and peak memory of the importer, from a banner's export to a province's.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLargeExport } from "@mock/catalogue/export-fixture";

const root = join(__dirname, "../../..");
const sizes = [10_000, 50_000, 100_000] as const;
/** Megabytes of heap, far below what the guides would take. */
const heap = 96;
const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** On its way out the command tells its peak memory in kilobytes and its processor time in microseconds. */
const tell =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();" +
  "console.error('peak='+u.maxRSS+' cpu='+(u.userCPUTime+u.systemCPUTime))})";

interface Run {
  /** Items a second of processor time, which a busy machine does not change as much as time on the wall. */
  speed: number;
  /** Peak resident memory in megabytes. */
  peak: number;
}

function run(size: number, name: string, ...more: string[]): Run {
  const out = join(folder, `${size}${name}.ndjson`);
  const flags = [`--max-old-space-size=${heap}`, "--import", "tsx", "--import", tell];
  const args = [
    "mock/catalogue/cli.ts",
    "import",
    join(folder, String(size)),
    "--out",
    out,
    "--quiet",
    ...more,
  ];
  const { status, stderr } = spawnSync(process.execPath, [...flags, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  const [, kilobytes, microseconds] = /peak=(\d+) cpu=(\d+)/.exec(stderr) ?? [];
  const [peak, seconds] = [Number(kilobytes) / 1024, Number(microseconds) / 1e6];
  if (status !== 0) throw new Error(stderr);
  console.error(`${size}${name}: ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB`);
  return { speed: size / seconds, peak };
}

const runs = sizes.map((size) => {
  writeLargeExport(join(folder, String(size)), size);
  return run(size, "");
});
const [small, , large] = runs as [Run, Run, Run];
const delta = run(100_000, "-delta", "--base", join(folder, "100000.ndjson"));

const row = (what: string, ours: number, other: number, target: string) => ({
  what,
  ours: ours.toFixed(0),
  other: other.toFixed(0),
  ratio: ours / other,
  target,
});
console.log(
  JSON.stringify({
    title: "Import",
    method: `The whole command on made-up exports (2.8 KB an item), heap of ${heap} MB; "other" is the same command on 10,000 items, or without an earlier result.`,
    unit: "as said",
    rows: [
      row("items a second of processor time, 100,000 items", large.speed, small.speed, ">= 0.8"),
      row("peak MB, 100,000 items", large.peak, small.peak, "<= 1.2"),
      row(
        "items a second of processor time, 100,000 items against an earlier result",
        delta.speed,
        large.speed,
        ">= 0.6",
      ),
      row("peak MB, 100,000 items against an earlier result", delta.peak, large.peak, "<= 1.2"),
    ],
  }),
);
