import { mockClient, read } from "../tests/support/mock-client";

function withFaults(...items: object[]) {
  const client = mockClient();
  expect(client.ask("POST", "/preview/faults", { body: { items } }).status).toBe(200);
  return client;
}

test("latency is handed to the host to wait", () => {
  const client = withFaults({ kind: "latency", milliseconds: 700 }, { kind: "latency", milliseconds: 50 });
  expect(client.get("/v1/regions")).toMatchObject({ status: 200, delay: 750, cut: false });
});

test("offline cuts before anything happens", () => {
  const client = withFaults({ kind: "offline", method: "POST", times: 1 });
  const body = { provider: "wechat", code: "only-code" };
  expect(client.post("/v1/session", body)).toMatchObject({ cut: true });
  expect(client.get("/v1/regions").cut).toBe(false);
  expect(client.post("/v1/session", body).status).toBe(201);
});

test("a status is a problem that says when to come back", () => {
  const client = withFaults({ kind: "status", status: 503, path: "/v1/guides", times: 1 });
  expect(client.get("/v1/regions").status).toBe(200);
  const refused = client.get("/v1/guides?region=152923");
  expect(refused.headers["retry-after"]).toBe("30");
  expect(read(refused)).toMatchObject({ status: 503, code: "unavailable", retryAfter: 30 });
  expect(client.get("/v1/guides?region=152923").status).toBe(200);
});

test("drop-after-commit does the work; the same key then gives the answer that was lost", () => {
  const client = withFaults({ kind: "drop-after-commit", times: 1 });
  const body = { provider: "wechat", code: "only-code" };
  const headers = { "Idempotency-Key": "key-that-stays" };
  const lost = client.ask("POST", "/v1/session", { body, headers });
  const again = client.ask("POST", "/v1/session", { body, headers });
  expect([lost.cut, again.cut]).toEqual([true, false]);
  expect(again.body).toBe(lost.body);
});

test("the preview controls never fail, so that they can heal", () => {
  const client = withFaults({ kind: "offline" });
  expect(client.get("/preview/clock").cut).toBe(false);
  client.ask("POST", "/preview/faults", { body: { items: [] } });
  expect(client.get("/v1/regions").cut).toBe(false);
});
