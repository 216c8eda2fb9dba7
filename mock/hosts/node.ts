// The mock under jest: msw answers whatever the code under test sends.
import type { components } from "@contract/schema";
import { type SetupServer, setupServer } from "msw/node";
import { createMock, type Mock } from "../app";
import type { ImportedGuide } from "../catalogue/imported-guide";
import type { SearchWords } from "../guide-packs";
import { createStore } from "../store";
import { readShippedGuides, shippedWords } from "./guides-file";
import { catchAll } from "./msw-handler";

type Schemas = components["schemas"];

/** How a test's mock begins. */
export interface NodeHostOptions {
  /** Instant with +08:00 at which the clock stands still. */
  now?: string;
  /** The shipped catalogue unless given. */
  guides?: readonly ImportedGuide[];
  /** The shipped synonyms and readings unless given. */
  words?: SearchWords;
  seed?: string;
}

/** The msw server, the mock behind it, and what a test does to the world. The server is not listening yet. */
export interface NodeHost {
  server: SetupServer;
  mock: Mock;
  /** Errors that the mock did not expect; a test asserts that there are none. */
  unexpected: unknown[];
  setClock(change: Schemas["ClockRequest"]): Schemas["Clock"];
  signIn(persona: Schemas["PersonaId"]): Schemas["Session"];
  fault(...items: Schemas["Fault"][]): void;
  /** Publishes a changed version of a guide, as its department would. */
  changeGuide(guideId: string, change: Schemas["GuideChangeRequest"]["change"]): void;
  reset(): void;
}

/** A working Friday morning. */
const usualNow = "2026-10-16T09:12:00+08:00";

/** A mock for one test or one file; call `server.listen({ onUnhandledRequest: "error" })`, and `server.close()` after. */
export function createNodeHost(options: NodeHostOptions = {}): NodeHost {
  const start = Date.parse(options.now ?? usualNow);
  const unexpected: unknown[] = [];
  const mock = createMock({
    clock: { now: () => start },
    store: createStore(),
    seed: options.seed ?? "test",
    guides: options.guides ?? readShippedGuides(),
    words: options.words ?? shippedWords,
    report: (error) => unexpected.push(error),
  });

  const control = (path: string, body: object): string => {
    const headers = { "content-type": "application/json" };
    const answer = mock.handle({ method: "POST", path, query: "", headers, body: JSON.stringify(body) });
    if (answer.status >= 400) throw new Error(`${path}: ${answer.body}`);
    return String(answer.body);
  };

  return {
    server: setupServer(catchAll(mock)),
    mock,
    unexpected,
    setClock: (change) => JSON.parse(control("/preview/clock", change)),
    signIn: (persona) => JSON.parse(control("/preview/session", { persona })),
    fault: (...items) => {
      control("/preview/faults", { items });
    },
    changeGuide: (guideId, change) => {
      control(`/preview/guides/${guideId}/changes`, { change });
    },
    reset: () => {
      control("/preview/reset", {});
    },
  };
}
