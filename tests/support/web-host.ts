// The built web app and the mock on one origin, as `npm start` serves them, with a clock that stands still.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { components } from "@contract/schema";
import { createMock } from "@mock/app";
import type { ImportedGuide } from "@mock/catalogue/imported-guide";
import { readShippedGuides, shippedWords } from "@mock/hosts/guides-file";
import { startHttpHost } from "@mock/hosts/http";
import { createStore, type Snapshot } from "@mock/store";

type Fault = components["schemas"]["Fault"];

/** A working Friday morning; the browser is told the same. */
export const now = new Date("2026-10-16T09:12:00+08:00");

/** The production build for the web. */
export const webBuild = join(__dirname, "../../dist/h5");

/** A listening host with its faults. */
export interface WebHost {
  url: string;
  /** Errors that the mock did not expect. */
  unexpected: unknown[];
  /** Replaces the faults in force; none heals everything. */
  fault(...items: Fault[]): void;
  stop(): Promise<void>;
}

/** What a host serves, and where; the production build on a free port unless said otherwise. */
export interface WebHostOptions {
  folder?: string;
  port?: number;
  /** The shipped catalogue unless given. */
  guides?: readonly ImportedGuide[];
  /** Rows that are there from the start, in place of those of the preview. */
  rows?: Partial<Snapshot>;
}

/** Starts on this machine. Throws a sentence when the web app is not built. */
export async function startWebHost(options: WebHostOptions = {}): Promise<WebHost> {
  const { folder = webBuild, port = 0, guides = readShippedGuides(), rows } = options;
  if (!existsSync(join(folder, "index.html"))) throw new Error("网页还没构建。请先运行：npm run build:h5");
  const unexpected: unknown[] = [];
  const mock = createMock({
    clock: { now: () => now.getTime() },
    store: createStore(rows),
    seed: "web",
    guides,
    words: shippedWords,
    report: (error) => unexpected.push(error),
  });
  const { url, stop } = await startHttpHost(mock, { port, host: "127.0.0.1", staticDir: folder });
  const fault = (...items: Fault[]) => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ items });
    const answer = mock.handle({ method: "POST", path: "/preview/faults", query: "", headers, body });
    if (answer.status !== 200) throw new Error(String(answer.body));
  };
  return { url, unexpected, fault, stop };
}
