// The one catch-all handler through which msw reaches the mock, in the browser and in jest.
import { delay, HttpResponse, http, type RequestHandler } from "msw";
import type { Mock } from "../app";
import { isForm, readForm } from "../form-body";
import type { MockRequest } from "../message";

async function readBody(request: Request): Promise<MockRequest["body"]> {
  const type = request.headers.get("content-type") ?? "";
  return isForm(type) ? readForm(new Uint8Array(await request.arrayBuffer()), type) : request.text();
}

/** A fetch request as the mock takes it. */
async function toMockRequest(request: Request): Promise<MockRequest> {
  const { pathname, search } = new URL(request.url);
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  return {
    method: request.method,
    path: pathname,
    query: search.slice(1),
    headers: Object.fromEntries(request.headers.entries()),
    body: hasBody ? await readBody(request) : "",
  };
}

const withoutBody = new Set([204, 304]);

/** Asks the mock and gives its answer as a fetch response; a cut connection is a network error. */
async function answerFetch(mock: Mock, request: Request): Promise<Response> {
  const answer = mock.handle(await toMockRequest(request));
  if (answer.delay > 0) await delay(answer.delay);
  if (answer.cut) return HttpResponse.error();
  const body = withoutBody.has(answer.status) || request.method === "HEAD" ? null : answer.body;
  return new HttpResponse(body, { status: answer.status, headers: answer.headers });
}

/** Catches what goes to the contract's paths on any origin, whatever the method. */
export function catchAll(mock: Mock): RequestHandler {
  return http.all(/^https?:\/\/[^/]+\/(v1|preview)([/?]|$)/, ({ request }) => answerFetch(mock, request));
}
