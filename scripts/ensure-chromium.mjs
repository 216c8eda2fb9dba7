// Finds a Chrome or Chromium for the tests, or installs one: Debian's through apt as root, else Playwright's.
import { spawnSync } from "node:child_process";
import { root } from "./ensure-installed.mjs";
import { findChromium } from "./find-chromium.mjs";

function run(command, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], env }).status === 0;
}

function installFromDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  // The pictures and the measured layouts need Chinese glyphs.
  const packages = ["chromium", "fonts-noto-cjk"];
  return (
    run("apt-get", "update", "-qq") &&
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages)
  );
}

function installFromPlaywright() {
  return run("npx", "--no-install", "playwright-core", "install", "chromium");
}

/** Makes sure that a browser is there; ends the process with one sentence when none can be had. */
export function ensureChromium() {
  if (findChromium()) return;
  console.error("没有找到 Chrome 或 Chromium，正在安装…");
  if ((installFromDebian() || installFromPlaywright()) && findChromium()) return;
  console.error("浏览器没装上。请先安装 Chrome 或 Chromium，或者用环境变量 CHROMIUM_PATH 指出它在哪里。");
  process.exit(1);
}
