// The backend without a transport: a request in, an answer out. Hosts put it on a socket or behind an interceptor.
import { answerOperation, type World } from "./answer";
import type { ImportedGuide } from "./catalogue/imported-guide";
import { type Clock, createPreviewClock } from "./clock";
import type { Content } from "./content";
import { createFaults } from "./faults";
import { createGuideIndex } from "./guide-index";
import { createGuidePacks, type SearchWords } from "./guide-packs";
import { createKeptAnswers } from "./kept-answers";
import type { Answer, MockRequest, MockResponse } from "./message";
import { faultAnswer, problemAnswer } from "./problems";
import { forms } from "./regions/forms/forms";
import { packs } from "./regions/packs";
import { personas } from "./regions/personas";
import { questionFlows } from "./regions/question-flows/question-flows";
import { matchRoute } from "./router";
import type { Store } from "./store";

/** Every mock carries it, so that one search tells whether a build holds the mock. */
export const mockName = "weiminban-mock-sentinel";

/** What a mock is made of. Nothing in it reads a clock, makes chance or does I/O but through these. */
export interface MockOptions {
  clock: Clock;
  store: Store;
  /** Varies what is made up, such as queue lengths; the same seed gives the same. */
  seed: string;
  guides: readonly ImportedGuide[];
  /** Synonyms and readings; without them nothing is found by colloquial words or by pinyin. */
  words?: SearchWords;
  /** Makes the next identifier; counts up unless given. A host that others can reach gives random ones. */
  newId?: () => string;
  /** Hears of an error that nobody expected; the caller of the mock gets a problem with status 500. */
  report?: (error: unknown) => void;
}

/** A running mock. */
export interface Mock {
  readonly name: typeof mockName;
  /** Answers one request. Never throws. */
  handle(request: MockRequest): MockResponse;
}

function countUp(seed: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${seed}-${String(count).padStart(8, "0")}`;
  };
}

function lowerCaseHeaders(request: MockRequest): MockRequest {
  if (Object.keys(request.headers).every((name) => name === name.toLowerCase())) return request;
  const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...request, headers: Object.fromEntries(headers) };
}

function answer(request: MockRequest, world: World): Answer {
  const isHead = request.method === "HEAD";
  const method = isHead ? "GET" : request.method;
  const match = matchRoute(method, request.path);
  if (match.kind === "nothing") return problemAnswer({ refused: "not_found" });
  if (match.kind === "other-method") {
    const allow = match.allow.join(", ");
    if (method === "OPTIONS") return { status: 204, headers: { allow }, body: "" };
    return problemAnswer({ refused: "method_not_allowed" }, { allow });
  }
  const full = answerOperation(match.route, match.path, request, world);
  return isHead ? { ...full, body: "" } : full;
}

const noWords: SearchWords = { synonyms: [], readings: {} };

function contentOf(options: MockOptions): Content {
  const guides = createGuideIndex(options.guides, options.store);
  return {
    packs,
    personas,
    flows: questionFlows,
    forms,
    guides,
    guidePacks: createGuidePacks(options.words ?? noWords),
  };
}

/** A mock backend over a store, a clock, a seed and the imported guides. */
export function createMock(options: MockOptions): Mock {
  const { clock, store, seed, newId = countUp(seed), report } = options;
  const world: World = {
    store,
    seed,
    newId,
    content: contentOf(options),
    controls: { clock: createPreviewClock(clock), faults: createFaults() },
    keptAnswers: createKeptAnswers(store),
  };

  const handle = (original: MockRequest): MockResponse => {
    const request = lowerCaseHeaders(original);
    const { delay, ending } = world.controls.faults.meet(request.method, request.path);
    if (ending.kind === "status") return { ...faultAnswer(ending.status), delay, cut: false };
    if (ending.kind === "offline") return { status: 0, headers: {}, body: "", delay, cut: true };
    return { ...answer(request, world), delay, cut: ending.kind === "drop-after-commit" };
  };

  return {
    name: mockName,
    handle: (request) => {
      try {
        return handle(request);
      } catch (error) {
        report?.(error);
        return { ...problemAnswer({ refused: "unavailable", status: 500 }), delay: 0, cut: false };
      }
    },
  };
}
