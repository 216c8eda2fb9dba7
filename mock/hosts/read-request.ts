import type { IncomingMessage } from "node:http";
import { bodyLimit } from "../body";
import { formLimit, isForm, readForm } from "../form-body";
import type { MockRequest } from "../message";

/** Beyond this the connection is cut: nobody means so much for a body of 64 KB. */
const drainLimit = 64 * 1024 * 1024;

/**
 * The body, as far as it is within the limit. What is over the limit is read and let go, so that the caller, who is still sending, can hear
 * the refusal; just enough is kept for the mock to see that it is too large.
 */
function readBytes(request: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const kept: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      if (size <= limit) kept.push(chunk);
      size += chunk.length;
      if (size > drainLimit) request.destroy(new Error("body far beyond the limit"));
    });
    request.on("end", () => resolve(Buffer.concat(kept)));
    request.on("error", reject);
    request.on("close", () => {
      if (!request.complete) reject(new Error("the caller has gone away"));
    });
  });
}

async function readBody(request: IncomingMessage): Promise<MockRequest["body"]> {
  const { "content-type": type = "" } = request.headers;
  if (!isForm(type)) return (await readBytes(request, bodyLimit)).toString("utf8");
  return readForm(await readBytes(request, formLimit), type);
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
    body: hasBody(request) ? await readBody(request) : "",
  };
}
