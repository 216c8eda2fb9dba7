// A client that holds every answer against the contract, and notes what was met on the way.
import type { MockResponse } from "@mock/message";
import { matchRoute } from "@mock/router";
import { breachOf, type MockClient, read } from "./mock-client";

/** Every answer that was seen, as `operationId status`. */
export const seen = new Set<string>();

/** Every code of a problem that was seen. */
export const codes = new Set<string>();

/** The same client; every answer is held against the contract and noted. */
export function held(client: MockClient): MockClient {
  const note = (method: string, url: string, answer: MockResponse) => {
    const path = url.split("?")[0] ?? "";
    const match = matchRoute(method, path);
    if (match.kind === "operation") seen.add(`${match.route.operationId} ${answer.status}`);
    if (answer.status >= 400 && answer.body !== "") codes.add(String(read(answer).code));
    expect([url, breachOf(method, path, answer)]).toEqual([url, ""]);
    return answer;
  };
  return {
    ...client,
    ask: (method, url, ask) => note(method, url, client.ask(method, url, ask)),
    get: (url, headers) => note("GET", url, client.get(url, headers)),
    post: (url, body, headers) => note("POST", url, client.post(url, body, headers)),
  };
}
