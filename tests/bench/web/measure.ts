// One visit in Chromium as on a weak phone with a weak network, by the browser's own measures.
import type { BrowserContext, Page } from "playwright-core";

/** First and largest contentful paint, in milliseconds from the start of the navigation. */
export interface Paints {
  fcp: number;
  lcp: number;
}

/** 1.6 Mbps down, 0.75 up, 150 ms there and back. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const cpuSlowdown = 4;

/** Milliseconds without any new paint or request, after which a page is taken as finished. */
const quietMs = 1500;

function paintsOf(page: Page): Promise<Paints> {
  return page.evaluate(
    (quiet) =>
      new Promise<{ fcp: number; lcp: number }>((resolve) => {
        const paints = { fcp: 0, lcp: 0 };
        let timer = setTimeout(() => resolve(paints), quiet);
        const observer = new PerformanceObserver((list) => {
          for (const { entryType, name, startTime } of list.getEntries()) {
            if (name === "first-contentful-paint") paints.fcp = startTime;
            if (entryType === "largest-contentful-paint") paints.lcp = startTime;
          }
          clearTimeout(timer);
          timer = setTimeout(() => resolve(paints), quiet);
        });
        for (const type of ["paint", "largest-contentful-paint", "resource"])
          observer.observe({ type, buffered: true });
      }),
    quietMs,
  );
}

/** Waits until a service worker that the page brought has done its work, so that it does not count twice. */
async function settles(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [registration] = await navigator.serviceWorker.getRegistrations();
    if (registration) await navigator.serviceWorker.ready;
  });
}

/** Opens an address in a new tab of a phone and waits until nothing more comes. */
export async function visit(phone: BrowserContext, url: string): Promise<Paints> {
  const page = await phone.newPage();
  const session = await phone.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  await page.goto(url);
  const paints = await paintsOf(page);
  await settles(page);
  await page.close();
  return paints;
}
