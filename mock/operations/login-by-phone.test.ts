import { bearer, type MockClient, mockClient, read } from "../../tests/support/mock-client";

interface Session {
  token: string;
  refreshToken: string;
  person: { id: string; displayName: string; loginLevel: string };
}

const newcomer = "13912345678";
const send = (client: MockClient, phone = newcomer) => client.post("/v1/login-codes", { phone });
const messages = (client: MockClient, phone = newcomer) =>
  read<{ items: { text: string }[] }>(client.get(`/preview/text-messages?phone=${phone}`)).items;
const codeIn = (text = "") => /\d{6}/.exec(text)?.[0] ?? "";
const wrongOf = (code: string) => (code === "000000" ? "111111" : "000000");
const enter = (client: MockClient, code: string, phone = newcomer) =>
  client.post("/v1/session", { provider: "phone", phone, code });
const later = (client: MockClient, seconds: number) =>
  client.post("/preview/clock", { advanceSeconds: seconds });

/** Sends a code and gives it. */
function codeFor(client: MockClient, phone = newcomer): string {
  expect(send(client, phone).status).toBe(201);
  return codeIn(messages(client, phone)[0]?.text);
}

test("an unknown phone becomes an account without a real name, and is the same account the next time", () => {
  const client = mockClient();
  const first = read<Session>(enter(client, codeFor(client)));
  expect(first.person).toEqual({
    id: expect.stringMatching(/^p-x-/),
    kind: "person",
    displayName: "139****5678",
    loginLevel: "L1",
    regionCode: "152923",
    phone: "139****5678",
    prefersElder: false,
  });
  expect(read(client.get("/v1/me", bearer(first)))).toEqual(first.person);
  later(client, 60);
  const second = read<Session>(enter(client, codeFor(client)));
  expect(second.person).toEqual(first.person);
  expect(read(client.post("/v1/session/renewal", { refreshToken: first.refreshToken })).person).toEqual(
    first.person,
  );
});

test("a persona's phone signs the persona in", () => {
  const client = mockClient();
  const session = read<Session>(enter(client, codeFor(client, "13800000004"), "13800000004"));
  expect(session.person).toMatchObject({ id: "p-elder", loginLevel: "L2" });
});

test("sending a code does not tell whether anybody has the phone", () => {
  const client = mockClient();
  const answers = [newcomer, "13800000001"].map((phone) => send(client, phone));
  expect(read(answers[0] as never)).toEqual({ expiresAt: "2026-10-16T09:17:00+08:00", againAfter: 60 });
  expect(answers[1]?.body).toBe(answers[0]?.body);
});

test("one code a minute, ten a day, for each phone", () => {
  const client = mockClient();
  for (let sent = 0; sent < 10; sent += 1) {
    expect(send(client).status).toBe(201);
    expect(read(send(client))).toMatchObject({ code: "too_many_requests" });
    later(client, 60);
  }
  expect(read(send(client))).toMatchObject({ code: "too_many_requests", retryAfter: 86_400 - 600 });
  expect(send(client, "13800000001").status).toBe(201);
  expect(messages(client)).toHaveLength(10);
  later(client, 86_400 - 600);
  expect(send(client).status).toBe(201);
});

test("a code works once, within five minutes, and only the last that was sent", () => {
  const client = mockClient();
  const old = codeFor(client);
  later(client, 60);
  const code = codeFor(client);
  expect(read(enter(client, old))).toMatchObject({ errors: [{ pointer: "#/code", code: "wrong" }] });
  later(client, 299);
  expect(enter(client, code).status).toBe(201);
  expect(read(enter(client, code))).toMatchObject({
    status: 401,
    errors: [{ pointer: "#/code", code: "expired" }],
  });
  const late = codeFor(client);
  later(client, 300);
  expect(read(enter(client, late))).toMatchObject({ errors: [{ pointer: "#/code", code: "expired" }] });
});

test("five wrong tries kill a code", () => {
  const client = mockClient();
  const code = codeFor(client);
  for (let tried = 0; tried < 5; tried += 1) {
    expect(read(enter(client, wrongOf(code)))).toMatchObject({ errors: [{ code: "wrong" }] });
  }
  expect(read(enter(client, code))).toMatchObject({ status: 401, errors: [{ code: "expired" }] });
});

test("without a code that was sent nobody gets in", () => {
  expect(read(enter(mockClient(), "123456"))).toMatchObject({ status: 401, code: "login_code_invalid" });
});

const idCard = { kind: "id-card", number: "152923199003140287" };
const prove = (client: MockClient, session: Session, name: string, document: object) =>
  client.post("/v1/me/identity", { name, document, agrees: true }, bearer(session));

test("a real name is proved once, and is masked from then on", () => {
  const client = mockClient();
  const session = read<Session>(enter(client, codeFor(client)));
  const answer = prove(client, session, " 阿依古丽·买买提 ", idCard);
  expect(answer.status).toBe(200);
  expect(read(answer)).toMatchObject({
    id: session.person.id,
    displayName: "阿*******",
    loginLevel: "L2",
    document: "1****************7",
  });
  expect(read(client.get("/v1/me", bearer(session)))).toEqual(read(answer));
  expect(read(prove(client, session, "张敏", idCard))).toMatchObject({ code: "action_not_allowed" });
});

test.each([
  ["12", idCard, "#/name"],
  ["  张  ", idCard, "#/name"],
  ["张敏<b>", idCard, "#/name"],
  ["张敏", { kind: "id-card", number: "152923199003140288" }, "#/document/number"],
  ["张敏", { kind: "residence-permit", number: "152923199003140287" }, "#/document/number"],
  ["张敏", { kind: "passport", number: "ABCDEFGH" }, "#/document/number"],
])("%s with %j is not proved", (name, document, pointer) => {
  const client = mockClient();
  const session = read<Session>(enter(client, codeFor(client)));
  expect(read(prove(client, session, name, document))).toMatchObject({ status: 400, errors: [{ pointer }] });
});

test("without consent of its own the document is not taken (个人信息保护法第二十九条)", () => {
  const client = mockClient();
  const session = read<Session>(enter(client, codeFor(client)));
  const body = { name: "张敏", document: idCard, agrees: false };
  expect(client.post("/v1/me/identity", body, bearer(session)).status).toBe(400);
});
