// Finds a Chrome or Chromium without any package, so that scripts can look before the installation.
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
const macNames = ["Google Chrome", "Chromium"];

function usualPlaces() {
  const { ProgramFiles, "ProgramFiles(x86)": oldProgramFiles, LOCALAPPDATA } = process.env;
  const windows = [ProgramFiles, oldProgramFiles, LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
    ]);
  const mac = ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
    macNames.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
  );
  return [...folders.flatMap((folder) => programs.map((name) => join(folder, name))), ...mac, ...windows];
}

function playwrightCache() {
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA } = process.env;
  if (PLAYWRIGHT_BROWSERS_PATH) return PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === "darwin") return join(homedir(), "Library/Caches/ms-playwright");
  if (process.platform === "win32" && LOCALAPPDATA) return join(LOCALAPPDATA, "ms-playwright");
  return join(homedir(), ".cache/ms-playwright");
}

/** Inside one of Playwright's folders; its names changed over the years. */
const insidePlaywright = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-win64/chrome.exe",
  "chrome-win/chrome.exe",
];

/** Newest first: chromium-1200 before chromium-1169. */
function playwrightPlaces() {
  const cache = playwrightCache();
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => insidePlaywright.map((path) => join(cache, name, path)));
}

/**
 * The path of a Chrome or Chromium: what CHROMIUM_PATH names, the usual places, then Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [...usualPlaces(), ...playwrightPlaces()].find((path) => existsSync(path));
}
