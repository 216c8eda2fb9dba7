import type { IncomingMessage } from "node:http";
import { bodyLimit } from "../body";
import type { MockRequest } from "../message";

/** Beyond this the connection is cut: nobody means so much for a body of 64 KB. */
const drainLimit = 64 * 1024 * 1024;

/**
 * The body as text. What is over the limit is read and let go, so that the caller, who is still sending, can hear
 * the refusal; just enough is kept for the mock to see that it is too large.
 */
async function readText(request: IncomingMessage): Promise<string> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size <= bodyLimit) kept.push(chunk);
    size += chunk.length;
    if (size > drainLimit) throw new Error("body far beyond the limit");
  }
  return Buffer.concat(kept).toString("utf8");
}

/** Whether the request says that a body comes; Node itself lets go of one that nobody reads. */
function hasBody({ method, headers }: IncomingMessage): boolean {
  const mayHave = method !== "GET" && method !== "HEAD";
  return mayHave && (headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined);
}

/** A Node request as the mock takes it. Node joins repeated headers, but for Set-Cookie, which nobody sends here. */
export async function readRequest(request: IncomingMessage): Promise<MockRequest> {
  const url = request.url ?? "/";
  const cut = url.indexOf("?");
  return {
    method: request.method ?? "GET",
    path: cut < 0 ? url : url.slice(0, cut),
    query: cut < 0 ? "" : url.slice(cut + 1),
    headers: request.headers as MockRequest["headers"],
    body: hasBody(request) ? await readText(request) : "",
  };
}
