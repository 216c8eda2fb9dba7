import type { IncomingMessage } from "node:http";
import { bodyLimit } from "../body";
import type { MockRequest } from "../message";

/** Beyond this the connection is cut: nobody means so much for a body of 64 KB. */
const drainLimit = 64 * 1024 * 1024;

/**
 * The body as text. What is over the limit is read and let go, so that the caller, who is still sending, can hear
 * the refusal; just enough is kept for the mock to see that it is too large.
 */
function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const kept: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      if (size <= bodyLimit) kept.push(chunk);
      size += chunk.length;
      if (size > drainLimit) request.destroy(new Error("body far beyond the limit"));
    });
    request.on("end", () => resolve(Buffer.concat(kept).toString("utf8")));
    request.on("error", reject);
    request.on("close", () => {
      if (!request.complete) reject(new Error("the caller has gone away"));
    });
  });
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
