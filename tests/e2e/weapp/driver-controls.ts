/** What a test can do with an open mini-program. Every wait is for a condition. Ours. */
import type { BrowserContext, Page } from "playwright-core";
import type { Host } from "./host/boot";

declare global {
  interface Window {
    weappHost: Host;
  }
}

const WAIT = { timeout: 10_000 };

/** The actions of `openMiniProgram`'s result. */
export function controls(page: Page, context: BrowserContext) {
  const shown = page.locator("host-page:not([hidden]), host-above");
  const first = (found: ReturnType<Page["locator"]>) => found.filter({ visible: true }).first();
  const field = (where: string) =>
    first(
      isSelector(where) ? shown.locator(where).locator("input, textarea") : shown.getByPlaceholder(where),
    );
  return {
    /** Taps the smallest visible element with this text. */
    tapText: (text: string, exact = false) => first(shown.getByText(text, { exact })).tap(WAIT),
    /** Taps what a CSS selector finds first on the shown page; WeChat's tags are written `wx-view`. */
    tap: (selector: string) => first(shown.locator(selector)).tap(WAIT),
    /** Types into a field, found by a selector of its widget (`.name`, `#name`, `wx-input`) or by its placeholder. */
    type: async (where: string, text: string) => {
      await field(where).tap(WAIT);
      await field(where).fill(text, WAIT);
    },
    /** Presses the keyboard's confirm key. */
    confirm: () => page.keyboard.press("Enter"),
    /** Waits until the screen shows this text, even across elements. */
    waitForText: (text: string, timeout = WAIT.timeout) =>
      page
        .waitForFunction((wanted) => window.weappHost.text().includes(wanted), text, { timeout })
        .then(() => {}),
    /** Waits until the screen no longer shows this text. */
    waitForNoText: (text: string, timeout = WAIT.timeout) =>
      page
        .waitForFunction((gone) => !window.weappHost.text().includes(gone), text, { timeout })
        .then(() => {}),
    /** Waits until this page is on top. */
    waitForRoute: (route: string, timeout = WAIT.timeout) =>
      page
        .waitForFunction((wanted) => window.weappHost.route() === wanted, route, { timeout })
        .then(() => {}),
    /** What the system's back gesture does. */
    back: () => page.evaluate(() => window.weappHost.back()),
    /** Opens a page the way a shared card or a scanned code does, closing all others. */
    goTo: (url: string) => page.evaluate((to) => window.weappHost.relaunch(to), url),
    scrollToBottom: () => page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight)),
    pullDown: () => page.evaluate(() => void window.weappHost.callPage("onPullDownRefresh")),
    /** Cuts or restores the network, for requests and for pictures. */
    offline: async (isOffline: boolean) => {
      await page.evaluate((isOnline) => window.weappHost.setOnline(isOnline), !isOffline);
    },
    weakNetwork: (isWeak: boolean) => page.evaluate((weak) => window.weappHost.setWeakNetwork(weak), isWeak),
    setDark: (isDark: boolean) => page.emulateMedia({ colorScheme: isDark ? "dark" : "light" }),
    /** The phone's clock stands at this instant; timers do not wait for it. */
    travelTo: (instant: string) => page.clock.setFixedTime(new Date(instant)),
    /** Sends the app to the background, or brings it back. */
    hide: () => page.evaluate(() => window.weappHost.hideApp()),
    show: () => page.evaluate(() => window.weappHost.showApp()),
    /** Says which files the citizen picks in the next choosing dialogs; with none prepared, they cancel. */
    willChoose: (files: readonly { name: string; bytes: Uint8Array }[]) =>
      page.evaluate(
        (chosen) => window.weappHost.willChoose(chosen),
        files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
      ),
    /** Makes a wx function that leaves the app answer this instead, such as a refused subscription. */
    answerWith: (name: string, result: object) =>
      page.evaluate(([api, answer]) => window.weappHost.answerWith(api, answer), [name, result] as const),
    close: () => context.close(),
  };
}

function isSelector(where: string): boolean {
  return /^([.#[]|wx-)/.test(where);
}
