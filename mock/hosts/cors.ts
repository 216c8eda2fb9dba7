import type { IncomingMessage, ServerResponse } from "node:http";

const methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
const requestHeaders = "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match";
const exposedHeaders = "ETag, Retry-After, Allow, Content-Disposition";
const preflightSeconds = "600";

/** Any page may call: the mock holds no real data, and its callers use tokens, not cookies. */
export const forAnyOrigin = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": exposedHeaders,
  // The same address may be answered compressed, to whoever reads that.
  Vary: "Accept-Encoding",
};

/** Whether a browser asks if it may send another request. */
export function isPreflight(request: IncomingMessage): boolean {
  return request.method === "OPTIONS" && request.headers["access-control-request-method"] !== undefined;
}

/** Lets the browser go on. */
export function answerPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    ...forAnyOrigin,
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Allow-Headers": requestHeaders,
    "Access-Control-Max-Age": preflightSeconds,
  });
  response.end();
}
