// The mock inside the browser, for the web preview. Loaded only under the preview flag.
import { setupWorker } from "msw/browser";
import { createMock } from "../app";
import type { ImportedGuide } from "../catalogue/imported-guide";
import { createStore } from "../store";
import { catchAll } from "./msw-handler";

/**
 * Starts the mock behind the page's own requests.
 * @param guides the imported catalogue
 * @param workerUrl where msw's service worker script is served
 */
export async function startWorkerHost(
  guides: readonly ImportedGuide[],
  workerUrl = "/mockServiceWorker.js",
): Promise<void> {
  const mock = createMock({
    clock: { now: () => Date.now() },
    store: createStore(),
    seed: "preview",
    guides,
    newId: () => crypto.randomUUID(),
    report: console.error,
  });
  const worker = setupWorker(catchAll(mock));
  await worker.start({ onUnhandledRequest: "bypass", quiet: true, serviceWorker: { url: workerUrl } });
}
