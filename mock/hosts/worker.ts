// The mock inside the browser, for the web preview. Loaded only under the preview flag.
import { setupWorker } from "msw/browser";
import { createMock } from "../app";
import { createStore } from "../store";
import { catchAll } from "./msw-handler";
import { parseGuides } from "./parse-guides";

/** Where the preview's files are served: msw's service worker script and the imported catalogue. */
export interface WorkerHostOptions {
  workerUrl?: string;
  catalogueUrl?: string;
}

/** Starts the mock behind the page's own requests. Rejects when one of its files is not served. */
export async function startWorkerHost(options: WorkerHostOptions = {}): Promise<void> {
  const { workerUrl = "/mockServiceWorker.js", catalogueUrl = "/catalogue.ndjson" } = options;
  const catalogue = await fetch(catalogueUrl);
  if (!catalogue.ok) throw new Error(`${catalogueUrl}: ${catalogue.status}`);
  const mock = createMock({
    clock: { now: () => Date.now() },
    store: createStore(),
    seed: "preview",
    guides: parseGuides(await catalogue.text()),
    newId: () => crypto.randomUUID(),
    report: console.error,
  });
  const worker = setupWorker(catchAll(mock));
  await worker.start({ onUnhandledRequest: "bypass", quiet: true, serviceWorker: { url: workerUrl } });
}
