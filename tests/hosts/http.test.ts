import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@mock/app";
import { type HttpHost, startHttpHost } from "@mock/hosts/http";
import { createStore } from "@mock/store";
import { sampleGuides } from "../support/sample-guides";

const start = Date.parse("2026-10-16T09:12:00+08:00");
const mock = () =>
  createMock({ clock: { now: () => start }, store: createStore(), seed: "test", guides: sampleGuides });

let host: HttpHost;
const url = (path: string) => `${host.url}${path}`;
const post = (path: string, body: unknown, headers = {}) =>
  fetch(url(path), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

beforeEach(async () => {
  host = await startHttpHost(mock(), { port: 0 });
});
afterEach(() => host.stop());

test("any page may call and read the tag", async () => {
  const preflight = await fetch(url("/v1/session"), {
    method: "OPTIONS",
    headers: { origin: "http://a.test", "access-control-request-method": "POST" },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  expect(preflight.headers.get("access-control-allow-headers")).toMatch(
    /Authorization.*Idempotency-Key.*If-None-Match/,
  );
  const answer = await fetch(url("/v1/regions"), { headers: { origin: "http://a.test" } });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-expose-headers")).toContain("ETag");
  const refused = await fetch(url("/v1/nothing"), { headers: { origin: "http://a.test" } });
  expect(refused.headers.get("access-control-allow-origin")).toBe("*");
});

test("long answers are compressed and keep their tag", async () => {
  const answer = await fetch(url("/v1/guides/g-id-first"), { headers: { "accept-encoding": "gzip" } });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  const etag = answer.headers.get("etag") ?? "";
  const again = await fetch(url("/v1/guides/g-id-first"), { headers: { "if-none-match": etag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("an answer says how long it is; one that has nothing says nothing", async () => {
  const answer = await fetch(url("/v1/regions"), { headers: { "accept-encoding": "identity" } });
  const { byteLength } = await answer.arrayBuffer();
  expect(answer.headers.get("content-length")).toBe(String(byteLength));
  const nothing = await post("/preview/reset", {});
  expect([nothing.status, nothing.headers.get("content-length")]).toEqual([204, null]);
});

test("a connection that is cut after the work is done leaves the work done", async () => {
  await post("/preview/faults", { items: [{ kind: "drop-after-commit", times: 1 }] });
  const key = { "idempotency-key": "key-that-stays" };
  const send = () => post("/v1/session", { provider: "wechat", code: "only-code" }, key);
  await expect(send()).rejects.toThrow("fetch failed");
  const again = await send();
  expect(again.status).toBe(201);
});

test("offline is a cut connection, latency a wait", async () => {
  await post("/preview/faults", { items: [{ kind: "latency", milliseconds: 120 }] });
  const before = performance.now();
  await fetch(url("/v1/regions"));
  expect(performance.now() - before).toBeGreaterThanOrEqual(110);
  await post("/preview/faults", { items: [{ kind: "offline" }] });
  await expect(fetch(url("/v1/regions"))).rejects.toThrow("fetch failed");
});

test("a body far over the limit is heard out and refused", async () => {
  const answer = await post("/v1/session", { padding: "x".repeat(5_000_000) });
  expect([answer.status, await answer.json()]).toEqual([
    413,
    expect.objectContaining({ code: "payload_too_large" }),
  ]);
});

test("stopping lets a running answer end and takes no new one", async () => {
  await post("/preview/faults", { items: [{ kind: "latency", milliseconds: 300 }] });
  const running = fetch(url("/v1/regions"));
  // The running request has reached the host once a later one on another connection was answered.
  await fetch(url("/preview/clock"), { headers: { connection: "close" } });
  const stopped = host.stop();
  expect((await running).status).toBe(200);
  await stopped;
  await expect(fetch(url("/v1/regions"))).rejects.toThrow("fetch failed");
});

function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(host.port, "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

test.each([
  ["a method that no server knows", "FOO /v1/regions HTTP/1.1\r\nHost: a\r\n\r\n", 400],
  ["no HTTP at all", "hello\r\n\r\n", 400],
  ["headers without end", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
])("%s is answered with a problem too", async (_, text, status) => {
  const answer = await sendRaw(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({ status, type: "about:blank" });
});

test("a path in odd forms is unknown, not an error", async () => {
  for (const path of ["//v1/regions", "/v1//regions", "/v1/regions/", "/%", "*", "http://a/v1/regions"]) {
    const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect([path, answer.slice(9, 12)]).toEqual([path, "404"]);
  }
});

test("a port in use is said so", async () => {
  await expect(startHttpHost(mock(), { port: host.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

describe("with the built web app", () => {
  let folder: string;

  beforeEach(async () => {
    await host.stop();
    folder = mkdtempSync(join(tmpdir(), "web-app-"));
    writeFileSync(join(folder, "index.html"), "<title>为民办</title>");
    writeFileSync(join(folder, "app.js"), "void 0;");
    host = await startHttpHost(mock(), { port: 0, staticDir: folder });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const page = { accept: "text/html,*/*;q=0.8" };

  test.each([
    ["/", page, 200, "text/html"],
    ["/pages/guides/detail/index?id=1", page, 200, "text/html"],
    ["/app.js", {}, 200, "text/javascript"],
    ["/missing.js", { accept: "*/*" }, 404, "application/problem+json"],
    ["/v1/regions", page, 200, "application/json"],
    ["/v1/nothing", page, 404, "application/problem+json"],
    ["/preview/nothing", page, 404, "application/problem+json"],
  ])("%s with %j → %i %s", async (path, headers, status, type) => {
    const answer = await fetch(url(path), { headers });
    expect([answer.status, answer.headers.get("content-type")?.split(";")[0]]).toEqual([status, type]);
    await answer.text();
  });

  test("the page is always asked for again", async () => {
    const answer = await fetch(url("/pages/home/index"), { headers: page });
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    await answer.text();
  });
});
