// The mock on a real socket: for phones, the WeChat simulator, the built web app and anyone's own tools.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import type { Mock } from "../app";
import type { MockResponse } from "../message";
import { answerPreflight, forAnyOrigin, isPreflight } from "./cors";
import { readRequest } from "./read-request";
import { serveWebApp } from "./web-app";

/** How to listen. Port 0 takes any free port. */
export interface HttpHostOptions {
  port: number;
  host?: string;
  /** Folder of the built web app, served on the same origin. */
  staticDir?: string;
}

/** A listening host. */
export interface HttpHost {
  url: string;
  port: number;
  /** Takes no new connections, lets running answers end, then closes. */
  stop(): Promise<void>;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** A little more than a proxy's or a browser's own patience, so that they close first. */
const keepAliveMs = 65_000;
const stopPatienceMs = 5_000;

/** The bytes of answers that the mock keeps: it gives the same headers with each of them. */
const encoded = new WeakMap<object, Buffer>();

function bytesOf({ headers, body }: MockResponse): string | Uint8Array {
  if (typeof body !== "string" || body === "" || headers.etag === undefined) return body;
  const known = encoded.get(headers);
  if (known) return known;
  const bytes = Buffer.from(body);
  encoded.set(headers, bytes);
  return bytes;
}

async function answerFromMock(mock: Mock, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = mock.handle(await readRequest(request));
  if (answer.delay > 0) await new Promise((resolve) => setTimeout(resolve, answer.delay));
  if (answer.cut) {
    request.socket.destroy();
    return;
  }
  const body = bytesOf(answer);
  // Without its length an answer goes out in chunks, which costs several writes. An empty one may not have one (204).
  const length = body.length > 0 ? { "Content-Length": Buffer.byteLength(body) } : undefined;
  // One call with everything: headers set one by one are gathered and checked again.
  response.writeHead(answer.status, { ...forAnyOrigin, ...answer.headers, ...length });
  response.end(body);
}

function mockListener(mock: Mock): Listener {
  return (request, response) => {
    if (isPreflight(request)) return answerPreflight(response);
    // The only thing that fails is reading from a caller who has gone away.
    answerFromMock(mock, request, response).catch(() => request.socket.destroy());
  };
}

const isForMock = (url: string | undefined) => /^\/(v1|preview)([/?]|$)/.test(url ?? "");

function listenerFor(mock: Mock, staticDir: string | undefined): Listener {
  const api = mockListener(mock);
  const web = staticDir === undefined ? undefined : serveWebApp(staticDir);
  const compress = compression();
  const answer: Listener = (request, response) => {
    if (!web || isForMock(request.url)) api(request, response);
    else web(request, response, () => api(request, response));
  };
  return (request, response) => {
    if (request.headers["accept-encoding"] === undefined) return answer(request, response);
    // compression is typed for Express but asks no more than Node's own request and response.
    compress(request as never, response as never, () => answer(request, response));
  };
}

/** What Node itself cannot read as HTTP is answered as a problem too. */
function answerBrokenRequests(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return;
    const tooLarge = error.code === "HPE_HEADER_OVERFLOW";
    const [line, code, title] = tooLarge
      ? ["431 Request Header Fields Too Large", "payload_too_large", "内容太大"]
      : ["400 Bad Request", "invalid_request", "请求读不出来"];
    const problem = { type: "about:blank", title, status: Number(line.slice(0, 3)), code };
    const body = JSON.stringify(problem);
    socket.end(
      `HTTP/1.1 ${line}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  });
}

/** A way to stop that does not wait for callers who keep their connection open after the answer. */
function gracefulStop(server: Server): () => Promise<void> {
  let stopping = false;
  server.on("request", (_, response) => {
    response.once("close", () => {
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
  });
  return () =>
    new Promise((resolve) => {
      stopping = true;
      const patience = setTimeout(() => server.closeAllConnections(), stopPatienceMs);
      server.close(() => {
        clearTimeout(patience);
        resolve();
      });
      server.closeIdleConnections();
    });
}

/** Starts listening. Rejects with Node's error when it cannot, such as EADDRINUSE. */
export function startHttpHost(mock: Mock, options: HttpHostOptions): Promise<HttpHost> {
  const { port, host = "127.0.0.1", staticDir } = options;
  const server = createServer({ keepAliveTimeout: keepAliveMs }, listenerFor(mock, staticDir));
  const stop = gracefulStop(server);
  answerBrokenRequests(server);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const actual = (server.address() as AddressInfo).port;
      const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host;
      resolve({
        url: `http://${shown.includes(":") ? `[${shown}]` : shown}:${actual}`,
        port: actual,
        stop,
      });
    });
  });
}
