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
let folder: string;

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

/** A build that differs from the one before in its title alone; `broken` leaves out one of its files. */
function makeNewBuild({ broken = false } = {}): void {
  folder = mkdtempSync(join(tmpdir(), "new-build-"));
  cpSync(webBuild, folder, { recursive: true });
  const [indexFile, workerFile] = [join(folder, "index.html"), join(folder, "service-worker.js")];
  const index = readFileSync(indexFile, "utf8");
  const next = index.replace("<title>为民办</title>", "<title>新的</title>");
  const worker = readFileSync(workerFile, "utf8");
  const version = /app-([0-9a-f]{16})/.exec(worker)?.[1] ?? "";
  const file = broken ? worker.replace("/js/", "/js/missing-") : worker;
  writeFileSync(indexFile, next);
  writeFileSync(workerFile, file.replace(hash(index), hash(next)).replace(version, "new-build"));
}

/** The next answers come from the new build, at the same address. */
async function deploys(): Promise<void> {
  const port = Number(new URL(host.url).port);
  await host.stop();
  host = await startWebHost({ folder, port });
}

const caches = () => page.evaluate(() => window.caches.keys());

/** Opens the app and gives the title in the html that it was started from, and how many builds are kept after. */
async function starts(): Promise<string | undefined> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest()),
    page.goto("/"),
  ]);
  await page.getByText("大厅现在").first().waitFor();
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

test("the old build runs until the new one is here in full; the next start takes it and forgets the old", async () => {
  const [old] = await caches();
  makeNewBuild();
  await deploys();
  expect(await starts()).toBe("为民办");
  await looksForBuild();
  expect(await caches()).toHaveLength(2);
  expect(await starts()).toBe("新的");
  await page.evaluate(async (name) => {
    while (await window.caches.has(name)) await new Promise(requestAnimationFrame);
  }, old ?? "");
  expect(await caches()).toEqual(["app-new-build"]);
  await page.context().setOffline(true);
  expect(await starts()).toBe("新的");
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
