// Installs the packages that the lock file names, when they are not there yet or the lock file is newer.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

function isInstalled() {
  const mark = join(root, "node_modules/.package-lock.json");
  return (
    existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs - 1000
  );
}

/** Runs `npm ci` when needed; ends the process with a sentence when that fails. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`需要 Node 20.19 以上，这里是 ${process.versions.node}。`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.error("第一次运行，先安装依赖（约 1 到 3 分钟）…");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error("依赖没装上。检查网络后再运行一次；单独安装用：npm ci");
  process.exit(1);
}
