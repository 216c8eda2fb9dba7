// A new build: fetched in full beside the running one, taken at the next start, never mixed with the old.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { newPhone } from "../../support/web-app";
import { startWebHost, type WebHost, webBuild } from "../../support/web-host";

let browser: Browser;
let host: WebHost;
let page: Page;
let folder = "";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

interface Difference {
  /** Its version, and its title. */
  name?: string;
  /** One of its files is missing. */
  broken?: boolean;
  /** A file that it has no more. */
  without?: string;
}

/** A build that differs from the first in its title, and in what is said of it. */
function makeNewBuild({ name = "新的", broken = false, without }: Difference = {}): void {
  rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), "new-build-"));
  cpSync(webBuild, folder, { recursive: true });
  const [indexFile, workerFile] = [join(folder, "index.html"), join(folder, "service-worker.js")];
  const index = readFileSync(indexFile, "utf8");
  const next = index.replace("<title>为民办</title>", `<title>${name}</title>`);
  const worker = readFileSync(workerFile, "utf8");
  const version = /app-([0-9a-f]{16})/.exec(worker)?.[1] ?? "";
  const listed = without ? worker.replace(`"${without}",`, "") : worker;
  const file = broken ? listed.replace("/js/", "/js/missing-") : listed;
  if (without) rmSync(join(folder, without));
  writeFileSync(indexFile, next);
  writeFileSync(workerFile, file.replace(hash(index), hash(next)).replace(version, name));
}

/** The next answers come from the new build, at the same address. */
async function deploys(): Promise<void> {
  const port = Number(new URL(host.url).port);
  await host.stop();
  host = await startWebHost({ folder, port });
}

const caches = () => page.evaluate(() => window.caches.keys());

/** Opens the app and gives the title in the html that it was started from, and how many builds are kept after. */
async function starts(window = page): Promise<string | undefined> {
  const [answer] = await Promise.all([
    window.waitForResponse((response) => response.request().isNavigationRequest()),
    window.goto("/"),
  ]);
  await window.getByText("大厅现在").first().waitFor();
  return /<title>(.*?)<\/title>/.exec(await answer.text())?.[1];
}

/** Waits until the browser has looked for a new build and is done with it. */
async function looksForBuild(): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    while (installing && installing.state === "installing")
      await new Promise((resolve) => installing.addEventListener("statechange", resolve, { once: true }));
  });
}

beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  host = await startWebHost();
  page = await (await newPhone(browser, host.url, { keepsApp: true })).newPage();
  expect(await starts()).toBe("为民办");
  await page.evaluate(() => navigator.serviceWorker.ready);
});
afterEach(async () => {
  await page.context().close();
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => browser.close());

test("the old build runs until the new one is here in full; the next start takes it, the one after forgets the old", async () => {
  const [old] = await caches();
  makeNewBuild();
  await deploys();
  expect(await starts()).toBe("为民办");
  await looksForBuild();
  expect(await caches()).toHaveLength(2);
  expect(await starts()).toBe("新的");
  expect(await caches()).toEqual([old, "app-新的"]);
  makeNewBuild({ name: "更新的" });
  await deploys();
  await looksForBuild();
  expect(await starts()).toBe("更新的");
  await page.evaluate(async (name) => {
    while (await window.caches.has(name)) await new Promise(requestAnimationFrame);
  }, old ?? "");
  expect(await caches()).toEqual(["app-新的", "app-更新的"]);
  await page.context().setOffline(true);
  expect(await starts()).toBe("更新的");
});

test("a build that cannot be fetched in full is never shown", async () => {
  makeNewBuild({ broken: true });
  await deploys();
  expect(await starts()).toBe("为民办");
  await looksForBuild();
  expect(await caches()).toHaveLength(1);
  expect(await starts()).toBe("为民办");
});

test("a second window keeps the build that the first one shows", async () => {
  makeNewBuild();
  await deploys();
  const second = await page.context().newPage();
  await second.goto("/");
  expect(await starts()).toBe("为民办");
  await looksForBuild();
  expect(await starts()).toBe("为民办");
  await second.close();
  expect(await starts()).toBe("新的");
});

test("a window that shows the old build still gets its files after another took the new one", async () => {
  const lazy = await page.evaluate(async () => {
    const [name = ""] = await window.caches.keys();
    const files = await (await window.caches.open(name)).keys();
    const paths = files.map(({ url }) => new URL(url).pathname).filter((path) => /^\/js\/\d/.test(path));
    return paths.find((path) => !document.querySelector(`script[src="${path}"]`)) ?? "";
  });
  makeNewBuild({ without: lazy });
  await deploys();
  await looksForBuild();
  const second = await page.context().newPage();
  expect(await starts(second)).toBe("新的");
  const type = () =>
    page.evaluate(
      async (path) => (await fetch(path, { cache: "no-store" })).headers.get("content-type"),
      lazy,
    );
  expect(await type()).toMatch(/javascript/);
  expect(await caches()).toHaveLength(2);
});
