// A broad walk through everything that can be asked: each answer is held against the contract.
import { bundleContract } from "@contract/bundle";
import { routes } from "@generated/routes";
import { validators } from "@generated/validators";
import { readShippedGuides } from "@mock/hosts/guides-file";
import type { MockResponse } from "@mock/message";
import { matchRoute } from "@mock/router";
import { bearer, breachOf, type MockClient, mockClient, read } from "../support/mock-client";

/** Every answer that was seen, as `operationId status`. */
const seen = new Set<string>();

/** Every code of a problem that was seen. */
const codes = new Set<string>();

function held(client: MockClient): MockClient {
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

const regionCodes = ["152923", "150623", "150600", "220871", "232700"];
const moments = [
  "2026-10-16T09:12:00+08:00",
  "2026-10-03T03:00:00+08:00",
  "2026-12-31T23:59:59+08:00",
  "2027-02-06T10:00:00+08:00",
];

test.each(moments)("all public reads of all regions at %s", (now) => {
  const client = held(mockClient());
  client.post("/preview/clock", { now, frozen: true });
  client.get("/v1/regions");
  for (const code of regionCodes) {
    client.get(`/v1/regions/${code}`);
    client.get(`/v1/guide-packs/${code}`);
    client.get(`/v1/halls/hall-${code}`);
    const lists = ["guides", "halls", "notices"].map((name) => client.get(`/v1/${name}?region=${code}`));
    const [guides = [], , notices = []] = lists.map((list) => read<{ items: { id: string }[] }>(list).items);
    for (const { id } of guides) client.get(`/v1/guides/${id}`);
    for (const { id } of notices) client.get(`/v1/notices/${id}`);
  }
  expect(client.unexpected).toEqual([]);
});

test("every guide of the shipped catalogue", () => {
  const shipped = readShippedGuides();
  const client = held(mockClient(shipped));
  for (const code of regionCodes)
    expect(read(client.get(`/v1/guides?region=${code}`)).total).toBeGreaterThan(0);
  for (const { id } of shipped) client.get(`/v1/guides/${id}`);
  expect(client.unexpected).toEqual([]);
});

test("sessions from beginning to end", () => {
  const client = held(mockClient());
  const session = read<{ token: string; refreshToken: string }>(
    client.post("/v1/session", { provider: "wechat", code: "code-one" }),
  );
  client.post("/v1/session", { provider: "wechat", code: "code-one" });
  client.get("/v1/me", bearer(session));
  const renewed = read<{ token: string }>(
    client.post("/v1/session/renewal", { refreshToken: session.refreshToken }),
  );
  client.post("/v1/session/renewal", { refreshToken: session.refreshToken });
  client.get("/v1/me", bearer(session));
  client.ask("DELETE", "/v1/session", { headers: bearer(renewed) });
  client.ask("DELETE", "/v1/session", { headers: bearer(renewed) });
  client.get("/preview/personas");
  client.get("/preview/clock");
  client.post("/preview/session", { persona: "elder" });
  expect(client.unexpected).toEqual([]);
});

test("everything that is refused", () => {
  const client = held(mockClient());
  const large = JSON.stringify({ padding: "x".repeat(65_536) });
  for (const { method, path, takesBody, parameters } of routes) {
    const url = path.replace(/\{\w+\}/, "nowhere");
    if (path.includes("{")) client.ask(method, url);
    if (path.includes("{regionCode}")) client.ask(method, path.replace(/\{\w+\}/, "999999"));
    if (takesBody) {
      client.ask(method, url, { body: large });
      client.ask(method, url, { body: "{", headers: { "Idempotency-Key": "a-good-key" } });
      client.ask(method, url, {
        body: "a=b",
        headers: { "content-type": "application/x-www-form-urlencoded" },
      });
    }
    if (parameters.some(({ name }) => name === "region")) {
      client.ask(method, `${path}?region=999999`);
      client.ask(method, path);
    }
    client.ask(method, url, { headers: { "If-None-Match": "x".repeat(201) } });
    if (!path.includes("{") && method === "GET") {
      client.ask(method, `${url}?region=152923`, { headers: { "If-None-Match": "*" } });
    }
  }
  for (const path of [
    "/v1/regions/152923",
    "/v1/guide-packs/152923",
    "/v1/halls/hall-152923",
    "/v1/guides/g-birth",
    "/v1/notices/n-152923-2",
  ]) {
    client.get(path, { "If-None-Match": "*" });
    client.get(path, { "If-None-Match": "x".repeat(201) });
  }
  const headers = { "Idempotency-Key": "one-key-for-two" };
  for (const path of ["/v1/session", "/v1/session/renewal"]) {
    for (const code of ["first-code", "other-code"]) {
      client.post(
        path,
        path === "/v1/session" ? { provider: "wechat", code } : { refreshToken: code },
        headers,
      );
    }
  }
  expect(client.unexpected).toEqual([]);
});

test("methods that are not there, keys and cursors that are wrong", () => {
  const client = held(mockClient());
  expect(client.ask("PUT", "/v1/regions").status).toBe(405);
  expect(
    client.ask("POST", "/v1/session", { body: { provider: "wechat", code: "no-key-here" } }).status,
  ).toBe(400);
  expect(client.get("/v1/guides?region=152923&cursor=1-abcdef").status).toBe(400);
});

test("somebody who guesses codes", () => {
  const client = held(mockClient());
  const tries = Array.from({ length: 11 }, () =>
    client.post("/v1/session", { provider: "wechat", code: "invalid-code" }),
  );
  expect(tries.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429]);
});

test("a backend that cannot answer", () => {
  const client = held(mockClient());
  client.post("/preview/faults", { items: [{ kind: "status", status: 503 }] });
  for (const { method, path } of routes.filter((route) => route.path.startsWith("/v1/")))
    client.ask(method, path);
  client.post("/preview/faults", { items: [] });
  expect(client.ask("POST", "/preview/reset").status).toBe(204);
});

test("the walk met every status of every operation that the contract declares", () => {
  const declared = routes.flatMap(({ operationId, success, tagged }) => [
    `${operationId} ${success}`,
    ...(tagged ? [`${operationId} 304`] : []),
    ...Object.keys(validators[operationId]?.responses ?? {}).map((status) => `${operationId} ${status}`),
  ]);
  expect(declared.filter((answer) => !seen.has(answer))).toEqual([]);
});

test("the walk met every code of a problem", async () => {
  const { components } = await bundleContract();
  const { enum: all = ["no codes"] } = (components.schemas?.ErrorCode ?? {}) as { enum?: string[] };
  expect(all.filter((code) => !codes.has(code))).toEqual([]);
});
