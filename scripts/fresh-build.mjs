import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "./commands.mjs";
import { root } from "./ensure-installed.mjs";

const sources = ["src", "config", "contract", "babel.config.js", "package-lock.json"];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the web app when it is missing or older than its sources; ends the process when that fails. */
export function ensureWebBuild() {
  const built = join(root, "dist/h5/index.html");
  if (
    existsSync(built) &&
    statSync(built).mtimeMs > Math.max(...sources.map((path) => newest(join(root, path))))
  )
    return;
  console.error("正在构建网页（约半分钟）…");
  const { program, args, shell } = commandOf(["taro", "build", "--type", "h5"]);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, TARO_ENV: "h5", NODE_ENV: "production", CI: "1" },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell,
  });
  if (status === 0 && existsSync(built)) return;
  console.error(stdout, stderr);
  console.error("网页没构建成，原因在上面。");
  process.exit(1);
}
