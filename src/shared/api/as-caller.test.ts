import { backend } from "../../../tests/support/backend";
import { ApiError } from "./errors";
import { personalName } from "./personal";
import { ask, read, write } from "./request";
import { currentSession, enterSession, expireSession, forgetSession, signedIn } from "./session";

/** What went to the backend: method, path and what is asked about of the headers. */
let sent: { line: string; headers: Headers }[] = [];

beforeEach(() => {
  forgetSession();
  sent = [];
  backend.server.events.on("request:start", ({ request }) => {
    sent.push({ line: `${request.method} ${new URL(request.url).pathname}`, headers: request.headers });
  });
});

const lines = () => sent.map(({ line }) => line);
const hoursLater = (hours: number) => backend.setClock({ advanceSeconds: hours * 3600 });
const aMonthLater = () => backend.setClock({ advanceDays: 31 });

test("who is signed in is told in a header, never in an address; nobody is told of nobody", async () => {
  await expect(read("/v1/me", {})).rejects.toMatchObject({ code: "unauthenticated" });
  enterSession(backend.signIn("resident"));
  await expect(read("/v1/me", {})).resolves.toMatchObject({ id: "p-resident" });
  expect(sent[0]?.headers.get("authorization")).toBeNull();
  expect(sent[1]?.headers.get("authorization")).toBe(`Bearer ${currentSession()?.token}`);
  expect(lines().join()).not.toContain(currentSession()?.token);
});

test("a token that ran out is renewed once for all that wait, and nobody hears of it", async () => {
  enterSession(backend.signIn("resident"));
  const old = currentSession()?.token;
  hoursLater(3);
  const answers = await Promise.all([read("/v1/me", {}), read("/v1/me", {}), read("/v1/me", {})]);
  expect(answers.map(({ id }) => id)).toEqual(["p-resident", "p-resident", "p-resident"]);
  expect(currentSession()?.token).not.toBe(old);
  expect(lines().filter((line) => line === "POST /v1/session/renewal")).toHaveLength(1);
});

test("a renewal whose answer was lost is asked for again under the same key", async () => {
  enterSession(backend.signIn("resident"));
  hoursLater(3);
  backend.fault({ path: "/v1/session/renewal", kind: "drop-after-commit" });
  await expect(read("/v1/me", {})).rejects.toMatchObject({ code: "offline" });
  expect(signedIn()).toBe(true);
  backend.fault();
  await expect(read("/v1/me", {})).resolves.toMatchObject({ id: "p-resident" });
});

test("when the renewal is refused nobody is signed in, and what was written stays for its owner alone", async () => {
  const draft = personalName("letter");
  enterSession(backend.signIn("resident"));
  localStorage.setItem(draft, '{"data":"x"}');
  aMonthLater();
  await expect(read("/v1/me", {})).rejects.toEqual(new ApiError("unauthenticated", 401));
  expect(signedIn()).toBe(false);
  enterSession(backend.signIn("resident"));
  expect(localStorage.getItem(draft)).not.toBeNull();
  expireSession();
  enterSession(backend.signIn("herder"));
  expect(localStorage.getItem(draft)).toBeNull();
});

test("another page of the same browser has renewed the session: its tokens are taken over", async () => {
  enterSession(backend.signIn("resident"));
  const before = currentSession();
  hoursLater(3);
  await read("/v1/me", {});
  const kept = String(localStorage.getItem("session"));
  if (before) enterSession(before);
  localStorage.setItem("session", kept);
  await expect(read("/v1/me", {})).resolves.toMatchObject({ id: "p-resident" });
  expect(lines().filter((line) => line === "POST /v1/session/renewal")).toHaveLength(1);
});

test("a write fills the path, and tells which version of the case the person saw", async () => {
  enterSession(backend.signIn("resident"));
  backend.fault({ path: "/v1/disclosure-requests", kind: "status", status: 409 });
  const path = "/v1/disclosure-requests/{requestId}/actions";
  const options = { params: { requestId: "dr-none" }, version: 7 };
  await expect(write(path, { action: "confirm" }, "key-00000001", options)).rejects.toBeInstanceOf(ApiError);
  expect(lines()).toEqual(["POST /v1/disclosure-requests/dr-none/actions"]);
  expect(sent[0]?.headers.get("if-match")).toBe('"7"');
  expect(sent[0]?.headers.get("idempotency-key")).toBe("key-00000001");
});

test("a question takes no key", async () => {
  backend.fault({ path: "/v1/disclosure-queries", kind: "status", status: 404 });
  const question = { number: "YSQ-152923-2026-00037", queryCode: "483920" };
  await expect(ask("/v1/disclosure-queries", question)).rejects.toBeInstanceOf(ApiError);
  expect(sent[0]?.headers.get("idempotency-key")).toBeNull();
});
