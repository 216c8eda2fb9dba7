import { bearer, mockClient, read } from "../../tests/support/mock-client";

interface Session {
  token: string;
  refreshToken: string;
  expiresAt: string;
}

const wechat = (code: string) => ({ provider: "wechat", code });
const statusOfMe = (client: ReturnType<typeof mockClient>, session: Session) =>
  client.get("/v1/me", bearer(session)).status;

test("WeChat's code signs the resident in, masked, for two hours", () => {
  const client = mockClient();
  const answer = client.post("/v1/session", wechat("a-good-code"));
  expect(answer.status).toBe(201);
  expect(read(answer)).toMatchObject({
    expiresAt: "2026-10-16T11:12:00+08:00",
    person: {
      id: "p-resident",
      displayName: "张*",
      phone: "138****0001",
      document: "1****************7",
      divisionName: "达来呼布镇",
      loginLevel: "L2",
    },
  });
});

test.each(["invalid-code", "used-code-1"])("the code %s signs nobody in", (code) => {
  const client = mockClient();
  client.post("/v1/session", wechat("used-code-1"));
  const answer = client.post("/v1/session", wechat(code));
  expect([answer.status, read(answer).code]).toEqual([401, "login_code_invalid"]);
});

const failTenTimes = (client: ReturnType<typeof mockClient>) =>
  Array.from({ length: 10 }, () => client.post("/v1/session", wechat("invalid-code")).status);

test("after ten failed codes within a minute the next try has to wait", () => {
  const client = mockClient();
  expect(new Set(failTenTimes(client))).toEqual(new Set([401]));
  client.post("/preview/clock", { advanceSeconds: 20 });
  const answer = client.post("/v1/session", wechat("a-good-code"));
  expect(answer).toMatchObject({ status: 429, headers: { "retry-after": "40" } });
  expect(read(answer)).toMatchObject({ code: "too_many_requests", retryAfter: 40 });
  client.post("/preview/clock", { advanceSeconds: 39 });
  expect(client.post("/v1/session", wechat("a-good-code")).status).toBe(429);
  client.post("/preview/clock", { advanceSeconds: 1 });
  expect(client.post("/v1/session", wechat("a-good-code")).status).toBe(201);
});

test("neither codes that work nor a clock set back make anyone wait", () => {
  const client = mockClient();
  const works = (number: number) => client.post("/v1/session", wechat(`good-code-${number}`)).status;
  expect(new Set(Array.from({ length: 12 }, (_, number) => works(number)))).toEqual(new Set([201]));
  failTenTimes(client);
  client.post("/preview/clock", { advanceDays: -1 });
  expect(works(12)).toBe(201);
});

test("a token ends after two hours by the mock's clock; its refresh token goes on", () => {
  const client = mockClient();
  const session = client.signIn("herder");
  client.post("/preview/clock", { advanceSeconds: 7199 });
  expect(statusOfMe(client, session)).toBe(200);
  client.post("/preview/clock", { advanceSeconds: 1 });
  expect(statusOfMe(client, session)).toBe(401);
  const renewed = client.post("/v1/session/renewal", { refreshToken: session.refreshToken });
  expect(read(renewed)).toMatchObject({ person: { id: "p-herder" } });
});

test("renewal makes the old pair useless", () => {
  const client = mockClient();
  const old = client.signIn();
  const renewed = read<Session>(client.post("/v1/session/renewal", { refreshToken: old.refreshToken }));
  expect([statusOfMe(client, old), statusOfMe(client, renewed)]).toEqual([401, 200]);
  expect(client.post("/v1/session/renewal", { refreshToken: old.refreshToken }).status).toBe(401);
});

test("a refresh token ends after thirty days", () => {
  const client = mockClient();
  const { refreshToken } = client.signIn();
  client.post("/preview/clock", { advanceDays: 30 });
  expect(client.post("/v1/session/renewal", { refreshToken }).status).toBe(401);
});

test("signing out ends the token and its refresh token, and nobody else's", () => {
  const client = mockClient();
  const [mine, theirs] = [client.signIn("resident"), client.signIn("resident")];
  expect(client.ask("DELETE", "/v1/session", { headers: bearer(mine) }).status).toBe(204);
  expect([statusOfMe(client, mine), statusOfMe(client, theirs)]).toEqual([401, 200]);
  expect(client.post("/v1/session/renewal", { refreshToken: mine.refreshToken }).status).toBe(401);
});

test("every persona can sign in", () => {
  const client = mockClient();
  const { items } = read<{ items: { id: "resident" }[] }>(client.get("/preview/personas"));
  const people = items.map(({ id }) => read(client.get("/v1/me", bearer(client.signIn(id)))));
  expect(people.map(({ id, kind, prefersElder }) => [id, kind, prefersElder])).toEqual([
    ["p-resident", "person", false],
    ["p-herder", "person", false],
    ["p-agent", "agent", false],
    ["p-elder", "person", true],
    ["p-company", "company", false],
  ]);
});
