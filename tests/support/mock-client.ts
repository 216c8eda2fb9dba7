// Talks to a mock without a transport, and holds its answers against the contract.
import type { components } from "@contract/schema";
import { problem, type Validator, validators } from "@generated/validators";
import { createMock, type Mock } from "@mock/app";
import type { ImportedGuide } from "@mock/catalogue/imported-guide";
import type { FormBody, MockResponse } from "@mock/message";
import { matchRoute } from "@mock/router";
import { createStore, type Store } from "@mock/store";
import { sampleGuides, sampleWords } from "./sample-guides";

type Schemas = components["schemas"];

/** What a test says of a request; the rest is usual. */
export interface Ask {
  headers?: Record<string, string>;
  /** A value is sent as JSON, a text as it is. */
  body?: unknown;
  /** A form instead of a body. */
  form?: FormBody;
}

/** A mock with a few guides whose clock stands at 2026-10-16 09:12. */
export interface MockClient {
  mock: Mock;
  /** What it remembers, for tests that look for what must be gone. */
  store: Store;
  /** Errors the mock did not expect. */
  unexpected: unknown[];
  ask(method: string, url: string, ask?: Ask): MockResponse;
  get(url: string, headers?: Record<string, string>): MockResponse;
  /** With a new idempotency key. */
  post(url: string, body: unknown, headers?: Record<string, string>): MockResponse;
  signIn(persona?: Schemas["PersonaId"]): Schemas["Session"];
}

function textOf({ body }: MockResponse): string {
  if (typeof body !== "string") throw new Error("a file where a text was expected");
  return body;
}

/** The JSON of an answer. */
export function read<T = Record<string, unknown>>(answer: MockResponse): T {
  return JSON.parse(textOf(answer)) as T;
}

/** A new mock for one test, with a few guides or those given. */
export function mockClient(guides: readonly ImportedGuide[] = sampleGuides): MockClient {
  const unexpected: unknown[] = [];
  const start = Date.parse("2026-10-16T09:12:00+08:00");
  const store = createStore();
  const mock = createMock({
    clock: { now: () => start },
    store,
    seed: "test",
    guides,
    words: sampleWords,
    report: (error) => unexpected.push(error),
  });
  let keys = 0;
  const ask = (method: string, url: string, { headers = {}, body, form }: Ask = {}): MockResponse => {
    const [path = "", ...query] = url.split("?");
    const kind = form ? "multipart/form-data; boundary=x" : "application/json";
    const json = form || body !== undefined ? { "content-type": kind } : {};
    return mock.handle({
      method,
      path,
      query: query.join("?"),
      headers: { ...json, ...headers },
      body: form ?? (typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body)),
    });
  };
  return {
    mock,
    store,
    unexpected,
    ask,
    get: (url, headers = {}) => ask("GET", url, { headers }),
    post: (url, body, headers = {}) => {
      keys += 1;
      return ask("POST", url, { body, headers: { "Idempotency-Key": `test-key-${keys}`, ...headers } });
    },
    signIn: (persona = "resident") =>
      read<Schemas["Session"]>(ask("POST", "/preview/session", { body: { persona } })),
  };
}

/** The header that a session's calls carry. */
export function bearer(session: Pick<Schemas["Session"], "token">): Record<string, string> {
  return { authorization: `Bearer ${session.token}` };
}

function faults(check: Validator | undefined, body: string): string {
  if (!check) return body === "" ? "" : `unexpected body ${body.slice(0, 200)}`;
  return check(JSON.parse(body)) ? "" : `${JSON.stringify(check.errors)} in ${body.slice(0, 500)}`;
}

/** A file is of the declared type, not empty, and carries a name to be kept under. */
function fileFaults({ headers, body }: MockResponse, type: string): string {
  if (headers["content-type"] !== type) return `${headers["content-type"]} instead of ${type}`;
  if (typeof body === "string" || body.length === 0) return "no file";
  return headers["content-disposition"]?.startsWith("attachment; ") ? "" : "a file without a name";
}

/**
 * What in an answer breaks the contract; empty when nothing does. Of an operation: a status or a body that it does
 * not declare. Of anything else: whatever is not a 4xx problem.
 */
export function breachOf(method: string, path: string, answer: MockResponse): string {
  const match = matchRoute(method === "HEAD" ? "GET" : method, path);
  const isProblem = answer.headers["content-type"]?.startsWith("application/problem+json") === true;
  if (answer.status >= 400 && !isProblem) return `status ${answer.status} without a problem document`;
  if (match.kind !== "operation") {
    if (method === "OPTIONS" && answer.status === 204) return "";
    return answer.status >= 400 && answer.status < 500
      ? faults(problem, textOf(answer))
      : `status ${answer.status}`;
  }
  const { operationId, success, tagged, file } = match.route;
  const declared = validators[operationId]?.responses[answer.status];
  const isEmpty = method === "HEAD" || answer.status === 304;
  if (tagged && answer.status < 400 && !answer.headers.etag) return "no ETag";
  if (isEmpty) return answer.body === "" ? "" : "a body where none belongs";
  if (answer.status !== success && !declared) return `status ${answer.status} is not declared`;
  if (file !== undefined && answer.status === success) return fileFaults(answer, file);
  return faults(declared, textOf(answer));
}
