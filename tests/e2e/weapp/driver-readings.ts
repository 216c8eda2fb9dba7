/** What a test can ask of an open mini-program. Ours. */
import type { Page } from "playwright-core";
import type { MeterReading } from "./host/types";

/** Gathers what the browser complains about while the package runs. */
export function collectNoise(page: Page): string[] {
  const noise: string[] = [];
  page.on("console", (message) => {
    // A picture that cannot load offline is no fault of the app.
    if (message.text().includes("ERR_INTERNET_DISCONNECTED")) return;
    if (["error", "warning"].includes(message.type()))
      noise.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("crash", () => noise.push("the page crashed"));
  return noise;
}

/** The questions of `openMiniProgram`'s result. */
export function readings(page: Page, noise: readonly string[]) {
  return {
    /** The route of the page on top, without a leading slash. */
    route: () => page.evaluate(() => window.weappHost.route()),
    query: () => page.evaluate(() => window.weappHost.query()),
    /** The routes of all pages on the stack, lowest first. */
    stack: () => page.evaluate(() => window.weappHost.stack()),
    /** All text on screen. */
    text: () => page.evaluate(() => window.weappHost.text()),
    title: () => page.title(),
    /** A picture of the screen as it is. */
    screenshot: (path: string) => page.screenshot({ path }),
    /** The computed value of one style of the first element a selector finds on the shown page. */
    style: (selector: string, property: string) =>
      page
        .locator(`host-page:not([hidden]) ${selector}`)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property),
    /** The size of the shown page's tree: WeChat advises < 1,000 nodes, depth < 30, at most 60 children. */
    tree: () => page.evaluate(() => window.weappHost.tree()),
    /** What setData cost since the start or the last reset. */
    setDataMeter: (): Promise<MeterReading> => page.evaluate(() => window.weappHost.meter()),
    resetMeter: () => page.evaluate(() => window.weappHost.resetMeter()),
    /** The storage as JSON texts, fit for the next `openMiniProgram`. */
    storage: () => page.evaluate(() => window.weappHost.storage()),
    /** Calls that on a phone leave the app: phone calls, shares, choosing files, subscriptions … */
    calls: () => page.evaluate(() => window.weappHost.calls()),
    /** The bytes behind a path that the app was given or gave, as base64. */
    fileAt: (path: string) => page.evaluate((at) => window.weappHost.fileAt(at)?.base64 ?? "", path),
    /** What the page answers when the citizen shares it. */
    share: () => page.evaluate(() => window.weappHost.callPage("onShareAppMessage", { from: "menu" })),
    /** Console errors and warnings, whatever was not caught, unknown wx functions, widgets and attributes. */
    errors: async () => [...noise, ...(await page.evaluate(() => window.weappHost.problems()))],
  };
}
