import type { Page } from "playwright-core";

/** What a page says that nobody wants to hear. */
export interface Noise {
  /** Lines that were not expected so far. */
  heard: string[];
  /** From now on lines that match are fine. */
  expect(...lines: RegExp[]): void;
}

/** Said by the browser's driver on a phone that keeps no app (web-app.ts). */
const keepsNoApp = "Service Worker registration blocked by Playwright";

/** The app cancels a read that nobody waits for any more; that is no failure. */
const cancelled = "net::ERR_ABORTED";

/** Listens to console errors and warnings, uncaught errors, and requests that fail or are refused. */
export function listenToNoise(page: Page): Noise {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  const hear = (line: string) => {
    if (!expected.some((pattern) => pattern.test(line))) heard.push(line);
  };
  page.on("console", (message) => {
    if (message.text() === keepsNoApp) return;
    if (["error", "warning"].includes(message.type())) hear(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => hear(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (reason !== cancelled) hear(`failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) hear(`refused: ${response.status()} ${response.url()}`);
  });
  return { heard, expect: (...lines) => void expected.push(...lines) };
}
