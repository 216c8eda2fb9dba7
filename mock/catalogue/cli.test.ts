import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvOf, soundItem, writeExport, writeLargeExport } from "./export-fixture";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "catalogue-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (flags: string[]) => [...flags, "--import", "tsx", "mock/catalogue/cli.ts"];

function run(args: string[], flags: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node(flags), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.trim() };
}

const { basic, extend } = soundItem;

test("imports what can be imported, and reports the rest in words and as JSON", () => {
  const dir = writeExport(folder, {
    basic: [basic, { ...basic, row_guid: "g-2", promise_day: "五" }],
    extend: [extend],
  });
  const [out, report] = [join(folder, "guides.ndjson"), join(folder, "report.json")];
  const { status, stdout, stderr } = run(["import", dir, "--out", out, "--report", report]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("导入 1 项");
  expect(stdout).toContain("退回 1 行");
  expect(stdout).toContain("up_task_general_basic.csv:3  时限不是 0 到 3650 的整数（promise_day=五）");
  expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ id: "g-1", state: "in-use" });
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    findings: [{ kind: "reject", code: "days-invalid", at: "up_task_general_basic.csv:3" }],
    summary: { imported: 1, rejected: { total: 1 } },
  });
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("checks without writing", () => {
  const dir = writeExport(folder, { basic: [basic], extend: [extend] });
  const { status, stdout } = run(["check", dir]);
  expect(status).toBe(0);
  expect(stdout).toContain("可以导入 1 项");
  expect(run(["check", dir, "--quiet"]).stdout).toBe("");
});

test("says in one sentence that something was kept back, even when it is to be quiet", () => {
  const hacked = { ...basic, row_guid: "g-2", accept_condition: "<script>alert(1)</script>" };
  const dir = writeExport(folder, { basic: [basic, hacked], extend: [extend] });
  const { status, stdout, stderr } = run(["check", dir, "--quiet"]);
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: "",
    stderr: "1 项内容可疑，没有发布。去掉 --quiet 看是哪些。",
  });
});

test("says how it is used", () => {
  const { status, stdout } = run(["--help"]);
  expect(status).toBe(0);
  expect(stdout).toContain("npm run catalogue:import -- 文件夹 --out 文件");
});

const nothing = writeExport(folder, { basic: [{ ...basic, dept_code: "" }] });
const gbk = Buffer.concat([
  Buffer.from("row_guid,task_name,dept_code\ng-1,"),
  Buffer.from([0xc9, 0xed, 0xb7, 0xdd]),
]);
const file = join(folder, "file.csv");
writeFileSync(file, csvOf([basic]));

test.each<[string, string[], string]>([
  ["no folder", ["check", join(folder, "nowhere")], "没有这个文件夹"],
  ["a file for a folder", ["check", file], "这不是文件夹"],
  [
    "no basic table",
    ["check", writeExport(folder, { extend: [extend] })],
    "文件夹里没有 up_task_general_basic.csv",
  ],
  ["an empty basic table", ["check", writeExport(folder, { basic: "" })], "表头读不出来"],
  [
    "no column for the guid",
    ["check", writeExport(folder, { basic: "a,b\n1,2\n" })],
    "缺少必需的列：row_guid",
  ],
  ["GBK", ["check", writeExport(folder, { basic: gbk })], "不是 UTF-8，像是 GBK，请另存为 UTF-8"],
  ["nothing to import", ["check", nothing], "没有导入任何事项"],
  ["a place that cannot be written", ["import", nothing, "--out", join(folder, "no/where")], "文件写不了"],
  ["no --out", ["import", nothing], "导入要写 --out 文件"],
  ["no folder named", ["check"], "要写导出文件夹"],
  ["no command", [], "命令是 check 或 import"],
  ["an unknown option", ["check", nothing, "--fast"], "参数不对：没有 --fast 这个选项"],
  ["an option without its value", ["import", nothing, "--out"], "参数不对：--out 后面要写值"],
  ["an empty value", ["import", nothing, "--out", "a", "--base", ""], "--base 后面要写文件"],
  ["one file for two things", ["import", nothing, "--out", "a", "--report", "a"], "不能是同一个文件"],
  ["no earlier result", ["check", nothing, "--base", join(folder, "no")], "上一次的导入结果打不开"],
  ["no release list", ["check", nothing, "--release", join(folder, "no")], "放行单打不开"],
  ["a day that is none", ["check", nothing, "--today", "明天"], "--today 不是日期"],
])("ends with 1 and a sentence on %s", (_name, args, sentence) => {
  const { status, stdout, stderr } = run(args);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("leaves an earlier result alone when nothing is imported", () => {
  const out = join(folder, "kept.ndjson");
  writeFileSync(out, "earlier");
  expect(run(["import", nothing, "--out", out]).status).toBe(1);
  expect(readFileSync(out, "utf8")).toBe("earlier");
  rmSync(out);
});

describe("a large export", () => {
  const count = 20_000;
  const large = join(folder, "large");
  const temp = join(folder, "temp");
  beforeAll(() => {
    writeLargeExport(large, count);
    mkdirSync(temp);
  });

  test("imports with a heap of 64 MB, smaller than the export unpacked", () => {
    const out = join(folder, "large.ndjson");
    const args = ["import", large, "--out", out, "--temp", temp];
    const { status, stdout, stderr } = run(args, ["--max-old-space-size=64"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`导入 ${count} 项\n退回 0 行`);
    expect(readdirSync(temp)).toEqual([]);
  }, 180_000);

  test("compares with an earlier result with a heap of 48 MB, smaller than either result in memory", () => {
    const [dir, first, next] = ["middle", "first.ndjson", "next.ndjson"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeLargeExport(dir, 5000);
    expect(run(["import", dir, "--out", first, "--quiet"]).status).toBe(0);
    const flags = ["--max-old-space-size=48"];
    const { status, stdout, stderr } = run(["import", dir, "--out", next, "--base", first], flags);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("新增 0 项，改了 0 项，没有了 0 项，没有变 5000 项");
    expect(readFileSync(next).equals(readFileSync(first))).toBe(true);
  }, 180_000);

  test("takes its temporary files away when it is stopped", async () => {
    const out = join(folder, "stopped.ndjson");
    const child = spawn(process.execPath, [...node([]), "import", large, "--out", out, "--temp", temp], {
      cwd: root,
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const watcher = watch(temp);
    await new Promise((resolve) => watcher.once("change", resolve));
    watcher.close();
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(readdirSync(temp)).toEqual([]);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  }, 60_000);
});
