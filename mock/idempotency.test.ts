import { mockClient, read } from "../tests/support/mock-client";
import { onlyOnce } from "./idempotency";
import { createStore } from "./store";

const key = { "Idempotency-Key": "the-same-key" };

test("the same key and body replays the first answer, in whatever order the properties stand", () => {
  const client = mockClient();
  const first = client.post("/v1/session", { provider: "wechat", code: "the-code" }, key);
  const again = client.post("/v1/session", { code: "the-code", provider: "wechat" }, key);
  expect(again).toEqual(first);
});

test("the same key with another body is refused", () => {
  const client = mockClient();
  client.post("/v1/session", { provider: "wechat", code: "the-code" }, key);
  const answer = client.post("/v1/session", { provider: "wechat", code: "other-code" }, key);
  expect([answer.status, read(answer).code]).toEqual([409, "idempotency_conflict"]);
});

test("a body that was refused unread does not use up the key", () => {
  const client = mockClient();
  expect(client.post("/v1/session", { provider: "wechat" }, key).status).toBe(400);
  expect(client.post("/v1/session", { provider: "wechat", code: "the-code" }, key).status).toBe(201);
});

test("a refusal that changed nothing is not kept, and another path is another body", () => {
  const store = createStore();
  const answers = [400, 401, 403, 409, 412, 200].map((status) => ({ status, headers: {}, body: "" }));
  const scope = { caller: "c", operationId: "act", path: { requestId: "one" }, key: "k" };
  const seen = answers.map((answer) => onlyOnce(store, 0, scope, {}, () => answer).status);
  expect(seen).toEqual([400, 401, 403, 409, 412, 200]);
  const never = () => ({ status: 500, headers: {}, body: "" });
  expect(onlyOnce(store, 1, scope, {}, never).status).toBe(200);
  expect(onlyOnce(store, 1, { ...scope, path: { requestId: "two" } }, {}, never).status).toBe(409);
});

test("keys of two operations never meet", () => {
  const client = mockClient();
  const { refreshToken } = client.signIn();
  expect(client.post("/v1/session", { provider: "wechat", code: "the-code" }, key).status).toBe(201);
  expect(client.post("/v1/session/renewal", { refreshToken }, key).status).toBe(201);
});

test("keys are kept for seven days at least, and not for ever", () => {
  const client = mockClient();
  const send = () => client.post("/v1/session", { provider: "wechat", code: "the-code" }, key);
  const first = send();
  client.post("/preview/clock", { advanceDays: 7 });
  expect(send()).toEqual(first);
  client.post("/preview/clock", { advanceDays: 1 });
  expect(send().status).toBe(401);
});

test("an answer that says to come back later is not kept, so that coming back helps", () => {
  const client = mockClient();
  for (let tries = 0; tries < 10; tries += 1) {
    client.post("/v1/session", { provider: "wechat", code: "invalid-code" });
  }
  const send = () => client.post("/v1/session", { provider: "wechat", code: "the-code" }, key).status;
  expect(send()).toBe(429);
  client.post("/preview/clock", { advanceSeconds: 60 });
  expect(send()).toBe(201);
});

test("what was sent is not kept beside the answer", () => {
  const store = createStore();
  const scope = { caller: "anyone", operationId: "createGuideReport", key: "k" };
  onlyOnce(store, 0, scope, { phone: "13800000009" }, () => ({ status: 201, headers: {}, body: "{}" }));
  expect(store.list("answers")).toHaveLength(1);
  expect(JSON.stringify(store.snapshot())).not.toContain("13800000009");
});

test("nobody can fill the memory with refresh tokens that are none", () => {
  const client = mockClient();
  const renew = (refreshToken: string) =>
    client.post("/v1/session/renewal", { refreshToken }, { "Idempotency-Key": "one-key-for-all" }).status;
  expect([renew("r-nobody-has-this-one"), renew("r-nor-this-one-either")]).toEqual([401, 401]);
  const { refreshToken } = client.signIn();
  expect(renew(refreshToken)).toBe(201);
});
