// The same requests through all three hosts give the same answers.
import { createMock, type Mock } from "@mock/app";
import { startHttpHost } from "@mock/hosts/http";
import { catchAll } from "@mock/hosts/msw-handler";
import { createNodeHost } from "@mock/hosts/node";
import { createStore } from "@mock/store";
import { getResponse } from "msw";
import { fileForm, formOf, formType, samplePdf } from "../support/sample-files";
import { sampleGuides, sampleWords } from "../support/sample-guides";

interface Sent {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

const json = { "content-type": "application/json" };
const key = (name: string) => ({ "idempotency-key": `host-key-${name}` });
const post = (path: string, body: unknown, headers = {}): Sent => ({
  method: "POST",
  path,
  headers: { ...json, ...headers },
  body: typeof body === "string" ? body : JSON.stringify(body),
});
const report = { guideId: "g-birth", version: "1", element: "phones", text: "窗口电话打不通" };
const signIn = { provider: "wechat", code: "a-good-code" };

/** Identifiers of a mock count up: these are the next after what the requests above them used. */
const asResident = { authorization: "Bearer t-test-00000010" };
const uploaded = "u-test-00000012";

const upload = (name: string, body: Uint8Array<ArrayBuffer>): Sent => ({
  method: "POST",
  path: "/v1/uploads",
  headers: { "content-type": formType, ...asResident, ...key(name) },
  body,
});

/** In this order: later ones depend on what earlier ones did. */
const requests: Sent[] = [
  { path: "/v1/regions" },
  { path: "/v1/regions", headers: { "if-none-match": "*" } },
  { path: "/v1/regions/152923" },
  { path: "/v1/regions/000000" },
  { path: `/v1/guides?region=152923&q=${encodeURIComponent("身份证")}&limit=1` },
  { path: "/v1/guides?region=152923&q=a+b%2Bc&online=true" },
  { path: "/v1/guides?region=152923&limit=0&cursor=%E4%B8" },
  { path: "/v1/guides" },
  { path: "/v1/guides/g-id-first" },
  { path: "/v1/guides/%E4%B8" },
  { path: "/v1/guide-packs/152923" },
  { path: "/v1/guide-packs/152923?since=unknown" },
  { path: `/v1/guide-suggestions?region=152923&q=${encodeURIComponent("出")}` },
  { path: "/v1/guide-versions?ids=g-birth,g-nothing" },
  { path: "/v1/guide-forms/id-card-application" },
  { path: "/v1/guide-forms/id-card-application?sample=true" },
  { path: "/v1/guide-forms/id-card-application", headers: { "if-none-match": "*" } },
  { path: "/v1/guide-forms/nothing" },
  { method: "HEAD", path: "/v1/guide-forms/id-card-application" },
  { path: "/v1/question-flows?region=152923" },
  { path: "/v1/service-points?region=152923" },
  { path: "/v1/fees?region=152923&kind=service&limit=3" },
  { path: "/v1/intermediaries?region=150623" },
  { path: "/v1/utilities?region=220871" },
  { path: "/v1/halls?region=150600" },
  { path: "/v1/notices?region=232700&limit=2" },
  { path: "/v1/notices/n-152923-1" },
  { method: "HEAD", path: "/v1/regions" },
  { method: "OPTIONS", path: "/v1/session" },
  { method: "PUT", path: "/v1/session" },
  { method: "PATCH", path: "/v1/nothing" },
  { path: "/v1" },
  { path: "/preview" },
  { path: "/v1/me" },
  { path: "/v1/me", headers: { authorization: "Bearer nobody" } },
  post("/v1/session", signIn),
  post("/v1/session", signIn, key("1")),
  post("/v1/session", signIn, key("1")),
  post("/v1/session", { ...signIn, code: "other-code" }, key("1")),
  post("/v1/session", `\uFEFF${JSON.stringify({ ...signIn, code: "bom-code" })}`, key("2")),
  post("/v1/session", "{", key("3")),
  post("/v1/session", "证".repeat(70_000), key("4")),
  post("/v1/session", signIn, { ...key("5"), "content-type": "text/plain" }),
  post("/v1/guide-reports", report, key("6")),
  post("/v1/guide-reports", report, key("6")),
  post("/v1/guide-reports", { ...report, text: "" }, key("7")),
  post("/preview/guides/g-birth/changes", { change: "phone-changed" }),
  post("/preview/session", { persona: "herder" }),
  { path: "/v1/me", headers: { authorization: "Bearer t-test-00000007" } },
  { method: "DELETE", path: "/v1/session", headers: { authorization: "Bearer t-test-00000007" } },
  post("/preview/faults", { items: [{ kind: "status", status: 429, path: "/v1/halls", times: 1 }] }),
  { path: "/v1/halls?region=152923" },
  post("/preview/clock", { now: "2026-10-03T10:00:00+08:00", frozen: true }),
  { path: "/v1/halls/hall-152923" },
  post("/preview/session", { persona: "resident" }),
  upload("8", fileForm("委托书.pdf", samplePdf)),
  upload("8", fileForm("委托书.pdf", samplePdf)),
  upload("8", fileForm("别的.pdf", samplePdf)),
  upload("9", fileForm("网页.pdf", new TextEncoder().encode("<script>"))),
  upload("10", formOf({ head: 'name="file"', content: "no file" })),
  upload("11", new TextEncoder().encode("no form")),
  upload("12", new Uint8Array(11 * 1024 * 1024 + 1)),
  upload("13", fileForm("大.pdf", new Uint8Array(5 * 1024 * 1024 + 1))),
  { ...upload("14", fileForm("a.pdf", samplePdf)), headers: { ...json, ...asResident, ...key("14") } },
  { ...upload("15", fileForm("a.pdf", samplePdf)), path: "/v1/guide-reports" },
  { ...upload("16", new Uint8Array(70_000)), path: "/v1/guide-reports" },
  { path: `/v1/uploads/${uploaded}`, headers: asResident },
  { path: `/v1/uploads/${uploaded}` },
  post("/preview/reset", ""),
];

const told = [
  "content-type",
  "etag",
  "cache-control",
  "allow",
  "retry-after",
  "www-authenticate",
  "content-disposition",
  "x-content-type-options",
];

/** Bytes one by one: a file is the same only if no host took it for a text. */
async function toldBy(response: Response): Promise<object> {
  const headers = told.map((name) => [name, response.headers.get(name)]);
  const body = Buffer.from(await response.arrayBuffer()).toString("latin1");
  return { status: response.status, headers: Object.fromEntries(headers), body };
}

async function askAll(origin: string, send: (request: Request) => Promise<Response>): Promise<object[]> {
  const answers: object[] = [];
  for (const { path, ...init } of requests)
    answers.push(await toldBy(await send(new Request(`${origin}${path}`, init))));
  return answers;
}

const start = Date.parse("2026-10-16T09:12:00+08:00");
const sameMock = (): Mock =>
  createMock({
    clock: { now: () => start },
    store: createStore(),
    seed: "test",
    guides: sampleGuides,
    words: sampleWords,
  });

async function throughHttp(): Promise<object[]> {
  const host = await startHttpHost(sameMock(), { port: 0 });
  const answers = await askAll(host.url, fetch);
  await host.stop();
  return answers;
}

async function throughNode(): Promise<object[]> {
  const { server, unexpected } = createNodeHost({ guides: sampleGuides, words: sampleWords });
  server.listen({ onUnhandledRequest: "error" });
  const answers = await askAll("http://mock.test", fetch);
  server.close();
  expect(unexpected).toEqual([]);
  return answers;
}

/** What the service worker hands the page, without a service worker: the same handler, found by msw itself. */
async function throughWorkerHandler(): Promise<object[]> {
  const handlers = [catchAll(sameMock())];
  return askAll(
    "http://mock.test",
    async (request) => (await getResponse(handlers, request)) ?? Response.error(),
  );
}

test("http, node and worker answer alike", async () => {
  const http = await throughHttp();
  const [node, worker] = [await throughNode(), await throughWorkerHandler()];
  for (const [index, { method = "GET", path }] of requests.entries()) {
    const name = `${method} ${path}`;
    expect([name, node[index]]).toEqual([name, http[index]]);
    expect([name, worker[index]]).toEqual([name, http[index]]);
  }
});
