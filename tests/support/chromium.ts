import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../scripts/find-chromium.mjs";

/** A browser alone on its machine: no sandbox in a container, no calls home. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chrome or Chromium of this machine with an empty profile. Throws a sentence when there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error("没有找到 Chrome 或 Chromium。请装一个，或者用环境变量 CHROMIUM_PATH 写明它在哪。");
  }
  return chromium.launch({ executablePath, args: flags });
}
