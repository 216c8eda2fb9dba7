// npm run bench [-- http|search|web|import …] [--write]: measures the app side by side with others, and with --write
// puts what it found into docs/BENCH.md.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled, root } from "./ensure-installed.mjs";

const bench = join(root, "tests/bench");
const book = join(root, "docs/BENCH.md");

/** A part is a folder of tests/bench with a main.mjs or main.ts, which prints its results as its last line. */
function mainOf(part) {
  return ["main.mjs", "main.ts"].map((name) => join(bench, part, name)).find((path) => existsSync(path));
}

const parts = readdirSync(bench).filter((name) => mainOf(name));

function readArguments() {
  try {
    const options = { write: { type: "boolean", default: false } };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.every((name) => parts.includes(name)))
      return { write: values.write, wanted: positionals.length > 0 ? positionals : parts };
  } catch {
    // Said below.
  }
  console.error(`用法：npm run bench -- [${parts.join("|")}] [--write]`);
  process.exit(1);
}

function installBench() {
  const mark = join(bench, "node_modules/.package-lock.json");
  const lock = join(bench, "package-lock.json");
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  console.error("先安装对比用的依赖…");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: bench,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(1);
}

/** Runs one part; what it says on the way goes to the terminal. */
function run(part) {
  console.error(`正在量 ${part}…`);
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout } = spawnSync(process.execPath, [tsx, mainOf(part)], {
    cwd: root,
    stdio: ["ignore", "pipe", 2],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) process.exit(1);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

function isMet(ratio, target) {
  const [sign, limit] = target.split(" ");
  return sign === ">=" ? ratio >= Number(limit) : ratio <= Number(limit);
}

function tableOf({ unit, rows }) {
  const lines = rows.map(({ what, ours, other, ratio, target }) => {
    const met = isMet(ratio, target) ? "yes" : "no";
    return `| ${what} | ${ours} | ${other} | ${ratio.toFixed(2)} | ${target} | ${met} |`;
  });
  const head = `| what | ours (${unit}) | other (${unit}) | ratio | target | met |`;
  return [head, "| --- | --- | --- | --- | --- | --- |", ...lines].join("\n");
}

/** Replaces what stands between the part's marks, or adds it at the end. */
function writeDown(part, result) {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const text = `${start}\n\n## ${result.title}\n\n${result.method}\n\n${tableOf(result)}\n\n${end}`;
  const old = existsSync(book) ? readFileSync(book, "utf8") : "# Bench\n";
  const [before, rest] = old.split(start);
  const after = rest?.split(end)[1];
  writeFileSync(book, after === undefined ? `${old.trimEnd()}\n\n${text}\n` : `${before}${text}${after}`);
}

/** The book is checked like every other document. */
function formatBook() {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const { status } = spawnSync(process.execPath, [biome, "format", "--write", book], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(1);
}

const { write, wanted } = readArguments();
ensureInstalled();
installBench();
await import("./generate.mjs");
for (const part of wanted) {
  const result = run(part);
  console.log(`\n${result.title}\n${tableOf(result)}\n`);
  if (write) writeDown(part, result);
}
if (write) formatBook();
