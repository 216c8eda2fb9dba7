import { mockClient, read } from "../tests/support/mock-client";
import { createMock } from "./app";
import { createStore } from "./store";

describe("public reads", () => {
  test("answer 304 to a copy that is still right", () => {
    const client = mockClient();
    const { headers } = client.get("/v1/regions");
    const etag = headers.etag ?? "";
    expect(headers["cache-control"]).toBe("no-cache");
    for (const known of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
      expect(client.get("/v1/regions", { "If-None-Match": known })).toMatchObject({
        status: 304,
        body: "",
        headers: { etag },
      });
    }
    expect(client.get("/v1/regions", { "If-None-Match": '"other"' }).status).toBe(200);
  });

  test("change their tag when the answer changes", () => {
    const client = mockClient();
    const tag = () => client.get("/v1/guides/g-id-first").headers.etag;
    const today = tag();
    client.post("/preview/clock", { advanceSeconds: 60 });
    expect(tag()).toBe(today);
    client.post("/preview/clock", { advanceDays: 1 });
    expect(tag()).not.toBe(today);
  });

  test("refusals carry no tag and are not kept", () => {
    const { headers } = mockClient().get("/v1/guides/nothing");
    expect(headers.etag).toBeUndefined();
    expect(headers["cache-control"]).toBe("no-store");
  });
});

describe("methods", () => {
  test("HEAD is GET without the body", () => {
    const client = mockClient();
    const get = client.get("/v1/regions");
    expect(client.ask("HEAD", "/v1/regions")).toEqual({ ...get, body: "" });
  });

  test("a method that the path does not know is told which ones it knows", () => {
    const answer = mockClient().ask("PUT", "/v1/session");
    expect([answer.status, answer.headers.allow]).toEqual([405, "POST, DELETE, OPTIONS"]);
    expect(read(answer)).toMatchObject({ code: "method_not_allowed", title: "这里不能这样操作" });
  });

  test("OPTIONS tells the methods of a known path only", () => {
    const client = mockClient();
    expect(client.ask("OPTIONS", "/v1/regions")).toMatchObject({
      status: 204,
      headers: { allow: "GET, HEAD, OPTIONS" },
    });
    expect(client.ask("OPTIONS", "/v1/nothing").status).toBe(404);
  });
});

describe("bodies", () => {
  const send = (body: string, type = "application/json") =>
    mockClient().post("/v1/session", body, { "content-type": type }).status;
  const right = JSON.stringify({ provider: "wechat", code: "the-code" });

  test.each([
    ["64 KB", right.padEnd(65_536), "application/json", 201],
    ["more than 64 KB", right.padEnd(65_537), "application/json", 413],
    ["64 KB of characters but more bytes", `"${"证".repeat(30_000)}"`, "application/json", 413],
    ["a byte order mark", `\uFEFF${right}`, "application/json; charset=UTF-8", 201],
    ["no JSON", "{", "application/json", 400],
    ["nothing", "", "application/json", 400],
    ["a form", right, "application/x-www-form-urlencoded", 415],
    ["another character set", right, "application/json; charset=gb18030", 415],
  ])("%s", (_, body, type, status) => {
    expect(send(body, type)).toBe(status);
  });
});

test("an error that nobody expected is a problem without a trace, reported, and nothing half done stays", () => {
  const reported: unknown[] = [];
  const store = createStore();
  const put = store.put;
  store.put = (table, row) => {
    put(table, row);
    if (table === "sessions") throw new Error("disk full");
  };
  const report = (error: unknown) => reported.push(error);
  const mock = createMock({ clock: { now: () => 0 }, store, seed: "", guides: [], report });
  const answer = mock.handle({
    method: "POST",
    path: "/v1/session",
    query: "",
    headers: { "content-type": "application/json", "idempotency-key": "some-key" },
    body: JSON.stringify({ provider: "wechat", code: "the-code" }),
  });
  expect(read({ ...answer })).toEqual({
    type: "about:blank",
    title: "服务暂时停了",
    status: 500,
    code: "unavailable",
  });
  expect(reported).toEqual([new Error("disk full")]);
  expect(store.list("usedCodes")).toEqual([]);
  expect(store.list("answers")).toEqual([]);
});
