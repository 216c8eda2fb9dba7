/** The three compilers that WeChat itself publishes, run on a built package without its desktop tools. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { listFiles } from "./package-files";

const MEGABYTES_64 = 64 * 1024 * 1024;

/** HACK(offline-packager): loaded ahead in miniprogram-ci and its forks, which ask for file types and report usage. */
const REFUSE_NETWORK = `require('node:net').Socket.prototype.connect = function () {
  process.nextTick(() => this.destroy(Object.assign(new Error('the harness is offline'), { code: 'ENETUNREACH' })))
  return this
}`;

/** Runs wcc (WeChat's template compiler) over every WXML and WXS file; throws with file:line on a bad template. */
export function compileTemplates(dir: string): string {
  const files = listFiles(dir, [".wxml", ".wxs"]).map((file) => `./${file}`);
  return runCompiler("wcc", ["-d", ...files], dir);
}

/** Runs wcsc (WeChat's style compiler) over every WXSS file; throws with file(line:column) on a bad style sheet. */
export function compileStyles(dir: string): Record<string, string> {
  const files = listFiles(dir, [".wxss"]);
  return Object.fromEntries(files.map((file) => [file, compileStyle(dir, file, files)]));
}

function compileStyle(dir: string, file: string, all: readonly string[]): string {
  const imported = all.filter((other) => other !== file).map((other) => `./${other}`);
  const script = runCompiler("wcsc", ["-js", `./${file}`, ...imported], dir);
  // This wcsc prints a bare %s where its list of common sheets would go when nothing is imported.
  return script.replace("\n%s\n", "\n");
}

/**
 * Compiles the whole package with miniprogram-ci (WeChat's own upload compiler) in a child process that has no network:
 * throws on missing pages, a bad tab bar, bad WXML, WXSS or JavaScript. It does not look at sizes. Takes 5 to 20 s.
 */
export function compilePackage(dir: string): { files: number } {
  const scratch = mkdtempSync(join(tmpdir(), "weapp-compile-"));
  try {
    writeFileSync(join(scratch, "offline.cjs"), REFUSE_NETWORK);
    const child = spawnSync(process.execPath, ["-", dir], {
      cwd: scratch,
      // It leaves folders where it runs, so it runs in the scratch folder and finds its modules by name.
      env: {
        ...process.env,
        NODE_PATH: join(__dirname, "../../../node_modules"),
        NODE_OPTIONS: `--require=${join(scratch, "offline.cjs")}`,
      },
      input: workerSource(),
      encoding: "utf8",
      timeout: 180_000,
      maxBuffer: MEGABYTES_64,
    });
    const answer = /^RESULT (.*)$/m.exec(child.stdout)?.[1];
    if (child.status !== 0 || !answer)
      throw new Error(
        `miniprogram-ci refuses ${dir}: ${child.stderr.replace(/^.*summer-compiler.*\n|^serialize.*\n/gm, "")}`,
      );
    return JSON.parse(answer) as { files: number };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function workerSource(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "compile-worker.ts")],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    external: ["miniprogram-ci"],
  });
  return outputFiles[0]?.text ?? "";
}

function runCompiler(name: "wcc" | "wcsc", args: readonly string[], dir: string): string {
  const manifest = createRequire(join(__dirname, "compile.ts")).resolve("miniprogram-compiler/package.json");
  const binary = join(dirname(manifest), "bin", process.platform === "darwin" ? "mac" : "linux", name);
  chmodSync(binary, 0o755);
  const run = spawnSync(binary, args, { cwd: dir, encoding: "utf8", maxBuffer: MEGABYTES_64 });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr.trim() || run.stdout.slice(0, 2000)}`);
  return run.stdout;
}
