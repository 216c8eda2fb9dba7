// The mock inside the browser, for the web preview. Loaded only under the preview flag.
import { setupWorker } from "msw/browser";
import { createMock } from "../app";
import { createStore } from "../store";
import { lazyWords } from "./lazy-words";
import { catchAll } from "./msw-handler";
import { parseGuides } from "./parse-guides";

/** Where the preview's files are served: msw's service worker script, and the folder of the imported catalogue. */
export interface WorkerHostOptions {
  workerUrl?: string;
  catalogueUrl?: string;
}

async function textOf(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** Starts the mock behind the page's own requests. Rejects when one of its files is not served. */
export async function startWorkerHost(options: WorkerHostOptions = {}): Promise<void> {
  const { workerUrl = "/mockServiceWorker.js", catalogueUrl = "/" } = options;
  const names = ["catalogue.ndjson", "catalogue.synonyms.json", "readings.json"];
  const [guides = "", synonyms = "", readings = ""] = await Promise.all(
    names.map((name) => textOf(`${catalogueUrl}${name}`)),
  );
  const mock = createMock({
    clock: { now: () => Date.now() },
    store: createStore(),
    seed: "preview",
    guides: parseGuides(guides),
    words: lazyWords(
      () => synonyms,
      () => readings,
    ),
    newId: () => crypto.randomUUID(),
    report: console.error,
  });
  const worker = setupWorker(catchAll(mock));
  await worker.start({ onUnhandledRequest: "bypass", quiet: true, serviceWorker: { url: workerUrl } });
}
