// The first thing one sees: the shell in index.html. It must look like the page that replaces it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { watchShifts } from "../../support/measure";
import { guideNamed } from "../../support/shipped";
import type { Visitor } from "../../support/visitor";
import { modes, webApp } from "../../support/web-app";
import { webBuild } from "../../support/web-host";

const app = webApp();
const home = "/pages/tabs/home/index";

/** Opens an address whose code does not come; gives what lets it come. */
async function opensWithoutCode({ page }: Visitor, path: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await page.locator("#shell .page").waitFor();
  return release;
}

/** Takes away the shell's words about what comes, which the page itself does not have. */
async function saysNothing({ page }: Visitor, path: string): Promise<void> {
  await page.route(path, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-shell="(first|again|long)"/g, "");
    await route.fulfill({ response, body });
  });
}

/** Waits until the app's own page has replaced the shell. */
async function isReplaced({ page, screen }: Visitor): Promise<void> {
  await screen.waitFor();
  await page.locator("#shell").waitFor({ state: "detached" });
}

describe.each(modes)("%s", (mode) => {
  test.each([home, "/pages/tabs/guides/index", "/pages/tabs/disclosure/index"])(
    "the shell of %s looks exactly like the page before anything was read",
    async (path) => {
      const visitor = await app.visit({ mode, path: "/pages/ratings/mine/index" });
      await visitor.page.evaluate(() => {
        for (const key of Object.keys(localStorage)) if (key.startsWith("read")) localStorage.removeItem(key);
      });
      await visitor.holdsAnswers();
      await saysNothing(visitor, path);
      const release = await opensWithoutCode(visitor, path);
      const shell = await visitor.page.screenshot();
      release();
      await isReplaced(visitor);
      const page = await visitor.page.screenshot();
      expect(Buffer.compare(shell, page)).toBe(0);
    },
  );
});

test.each(["/pages/ratings/mine/index", home])(
  "nothing shifts when the page takes over, and nothing larger comes later, after a visit to %s",
  async (path) => {
    const visitor = await app.visit({ path });
    const shifts = await watchShifts(visitor);
    const release = await opensWithoutCode(visitor, home);
    release();
    await isReplaced(visitor);
    await visitor.sees("达来呼布镇停电检修", "约");
    expect(await shifts()).toBeLessThan(0.02);
    const lastOf = (type: string) =>
      visitor.page.evaluate(
        (wanted) =>
          new Promise<number | undefined>((resolve) => {
            const told = (list: PerformanceObserverEntryList) => resolve(list.getEntries().at(-1)?.startTime);
            new PerformanceObserver(told).observe({ type: wanted, buffered: true });
          }),
        type,
      );
    expect(await lastOf("largest-contentful-paint")).toBe(await lastOf("paint"));
  },
);

test("an address that is no tab gets a bar and a shape, not the home page", async () => {
  const visitor = await app.visit();
  await opensWithoutCode(visitor, guideNamed("社会保障卡申领").path);
  const shell = visitor.page.locator("#shell");
  expect(await shell.locator(".nav, .bone").count()).toBeGreaterThan(3);
  expect(await shell.locator(".band, .jobs, .tabs").count()).toBe(0);
});

test("the shell names the region that the person chose", async () => {
  const visitor = await app.visit({ path: "/pages/regions/pick/index" });
  await visitor.taps("白城经济开发区");
  await visitor.opens(home);
  await visitor.sees("白城经济开发区");
  await opensWithoutCode(visitor, home);
  await visitor.page.locator("#shell").getByText("白城经济开发区").waitFor();
});

test("a newcomer is told what is fetched, who has been here before what comes first", async () => {
  const visitor = await app.visit({ path: "/pages/ratings/mine/index" });
  const first = await opensWithoutCode(visitor, guideNamed("社会保障卡申领").path);
  const words = visitor.page.locator("#shell").getByText(/第一次打开，正在下载，约 0\.\d MB/);
  await words.waitFor();
  first();
  await visitor.sees("带什么");
  await opensWithoutCode(visitor, home);
  expect(await words.count()).toBe(0);
  await visitor.page.locator("#shell").getByText("先看上次的内容").waitFor();
});

test("after three seconds the shell says what it waits for", async () => {
  const visitor = await app.visit();
  await visitor.holdsTheClock();
  await opensWithoutCode(visitor, home);
  await visitor.skips(3_100);
  await visitor.page.locator("#shell").getByText("信号弱，还在等内容送到").waitFor();
});

test("the page has one script of its own, so a policy can name it by its hash", async () => {
  const html = readFileSync(join(webBuild, "index.html"), "utf8");
  const [script, ...more] = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = ""]) => code);
  expect(more).toEqual([]);
  expect(html).not.toMatch(/ (on\w+|style)="/);
  const hash = createHash("sha256")
    .update(script ?? "")
    .digest("base64");
  const policy = `default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'sha256-${hash}'`;
  const visitor = await app.visit({ path: "/pages/ratings/mine/index" });
  await visitor.page.route(home, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await visitor.opens(home);
  await isReplaced(visitor);
  await visitor.sees("大厅现在");
});

test("the app starts where the browser blocks the storage of sites", async () => {
  const visitor = await app.visit({ path: "/pages/ratings/mine/index" });
  await visitor.page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await visitor.opens("/");
  await visitor.sees("大厅现在", "约");
});
