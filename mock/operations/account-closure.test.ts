import type { components } from "@contract/schema";
import { disclosureClient, wish } from "../../tests/support/disclosure-client";
import { bearer, type MockClient, mockClient, read } from "../../tests/support/mock-client";
import { codeOf, ratingClient } from "../../tests/support/rating-client";
import { sampleJpeg } from "../../tests/support/sample-files";
import { ticketClient, trouble } from "../../tests/support/ticket-client";

type Schemas = components["schemas"];
type Headers = Record<string, string>;

const phone = "13900098721";

/** Somebody new, with a real name. */
function newcomer(client: MockClient): Headers {
  client.post("/v1/login-codes", { phone });
  const { items } = read<{ items: { text: string }[] }>(client.get(`/preview/text-messages?phone=${phone}`));
  const code = /\d{6}/.exec(items[0]?.text ?? "")?.[0];
  const headers = bearer(read(client.post("/v1/session", { provider: "phone", phone, code })));
  const document = { kind: "id-card", number: "152923199003140287" };
  client.post("/v1/me/identity", { name: "赵示例", document, agrees: true }, headers);
  return headers;
}

const close = (client: MockClient, headers: Headers) =>
  client.post("/v1/me/closure", { confirms: true }, headers);

/** One request and one ticket, both over. */
function endedCases(client: MockClient, headers: Headers): { requestId: string; ticketId: string } {
  const request = read<Schemas["DisclosureRequest"]>(
    client.post("/v1/disclosure-requests", { ...wish, contact: { phone } }, headers),
  );
  const contact = { name: "赵示例", phone };
  const ticket = read<Schemas["Ticket"]>(client.post("/v1/tickets", { ...trouble, contact }, headers));
  client.post("/preview/clock", { advanceSeconds: 900 });
  for (const [path, row] of [
    ["disclosure-requests", request],
    ["tickets", ticket],
  ] as const) {
    const url = `/v1/${path}/${row.id}/actions`;
    const answer = client.post(url, { action: "withdraw" }, { ...headers, "If-Match": `"${row.version}"` });
    expect([answer.status, answer.body]).toEqual([200, answer.body]);
  }
  return { requestId: request.id, ticketId: ticket.id };
}

test("refused while a case is open, which is named; nothing is lost by trying", () => {
  const client = mockClient();
  const headers = newcomer(client);
  const { id } = read<Schemas["Ticket"]>(client.post("/v1/tickets", trouble, headers));
  const before = read<Schemas["OwnData"]>(client.get("/v1/me/data", headers));
  expect(before).toMatchObject({ mayClose: false, open: [{ id }] });
  const refused = close(client, headers);
  expect([refused.status, read(refused).code]).toEqual([409, "action_not_allowed"]);
  expect(read(client.get("/v1/me/data", headers))).toEqual(before);
});

test("tells before and after what goes and what the law keeps", () => {
  const client = mockClient();
  const headers = newcomer(client);
  endedCases(client, headers);
  const { kept, mayClose } = read<Schemas["OwnData"]>(client.get("/v1/me/data", headers));
  expect(mayClose).toBe(true);
  const closed = read<Schemas["ClosedAccount"]>(close(client, headers));
  expect([...closed.deleted, ...closed.kept].map(({ kind }) => kind).sort()).toEqual(
    kept.map(({ kind }) => kind).sort(),
  );
  expect(closed.kept).toMatchObject([
    { kind: "disclosure-requests", count: 1, article: "档案法第十四条", until: "2056-10-16" },
    { kind: "tickets", count: 1, article: "档案法第十四条", until: "2036-10-16" },
  ]);
});

test("nothing leads from what is left to the person", () => {
  const client = mockClient();
  const headers = newcomer(client);
  const me = read<Schemas["Person"]>(client.get("/v1/me", headers));
  const { requestId, ticketId } = endedCases(client, headers);
  const form = {
    size: 300,
    parts: [{ name: "file", value: { name: "赵示例.txt", bytes: new Uint8Array() } }],
  };
  client.ask("POST", "/v1/uploads", { headers: { ...headers, "Idempotency-Key": "an-upload-1" }, form });
  const { items } = read<Schemas["MessagePage"]>(client.get("/v1/messages", headers));
  client.post("/v1/message-reads", { ids: items.map(({ id }) => id).concat("m-nothing") }, headers);
  client.post("/v1/ticket-queries", { number: "152923-261016-9999", queryCode: "000000" }, headers);
  expect(close(client, headers).status).toBe(200);
  const left = client.store.snapshot();
  const request = left.disclosureRequests.find(({ id }) => id === requestId);
  const tablesWith = (text: string) =>
    Object.entries(left).flatMap(([table, rows]) => (JSON.stringify(rows).includes(text) ? [table] : []));
  expect(tablesWith("赵示例")).toEqual(["disclosureRequests"]);
  expect(tablesWith(phone)).toEqual(["disclosureRequests"]);
  expect(tablesWith(me.id.slice(2))).toEqual([]);
  expect(left.tickets.find(({ id }) => id === ticketId)).toMatchObject({ ownerId: null });
  // The archive keeps the file as it was filed; nobody's account leads to it.
  expect(request).toMatchObject({ ownerId: "parted", input: { applicant: { name: "赵示例" } } });
});

test("what was rated stays without name, number and photos, also where it is published", () => {
  const client = mockClient();
  const headers = newcomer(client);
  const form = {
    size: sampleJpeg.length + 200,
    parts: [{ name: "file", value: { name: "赵示例.jpg", bytes: sampleJpeg } }],
  };
  const upload = client.ask("POST", "/v1/uploads", {
    headers: { ...headers, "Idempotency-Key": "a-photo-1" },
    form,
  });
  const body = {
    subject: { kind: "window", id: codeOf(client, "09") },
    level: 2,
    anonymous: true,
    text: `我是赵示例，等了两个小时。电话${phone}`,
    uploadIds: [read(upload).id],
  };
  const { id } = read<Schemas["Rating"]>(client.post("/v1/ratings", body, headers));
  ratingClient(client).agency(
    id,
    { action: "verify" },
    { action: "start-rectifying" },
    { action: "rectify", text: "已经向赵示例道歉。" },
  );
  const { version } = read<Schemas["Rating"]>(client.get(`/v1/ratings/${id}`, headers));
  const again = { action: "re-rate", level: 5, text: "赵示例认可" };
  client.post(`/v1/ratings/${id}/actions`, again, { ...headers, "If-Match": `"${version}"` });
  const published = () => client.get("/v1/rectifications?region=152923&limit=50").body;
  const before = published();
  expect(before).toContain("已经向[姓名]道歉");
  expect(close(client, headers).status).toBe(200);
  expect(published()).toBe(before);
  const { ratings, uploads } = client.store.snapshot();
  expect(JSON.stringify(ratings)).not.toContain("赵示例");
  expect(JSON.stringify(ratings)).not.toContain(phone);
  expect(uploads.filter(({ caseId }) => caseId === id)).toEqual([]);
});

test("all sessions end, and the same phone begins anew without a name, a case or a message", () => {
  const client = mockClient();
  const headers = newcomer(client);
  const { requestId } = endedCases(client, headers);
  close(client, headers);
  expect(client.get("/v1/me", headers).status).toBe(401);
  expect(close(client, headers).status).toBe(401);
  client.post("/preview/clock", { advanceDays: 1 });
  const again = newcomer(client);
  expect(read(client.get("/v1/me/cases", again))).toMatchObject({ total: 0, waiting: 0 });
  expect(read(client.get("/v1/messages", again))).toMatchObject({ total: 0 });
  expect(client.get(`/v1/disclosure-requests/${requestId}`, again).status).toBe(404);
});

test("somebody of the preview goes too, and comes back as new until the mock is reset", () => {
  const client = mockClient();
  const me = disclosureClient(client, "agent");
  const data = read<Schemas["OwnData"]>(client.get("/v1/me/data", me.headers));
  for (const { kind, id } of data.open) {
    if (kind === "disclosure-request") me.act(me.get(id), { action: "withdraw" });
    else ticketClient(client, "agent").does(id, { action: "withdraw" });
  }
  expect(close(client, me.headers).status).toBe(200);
  const { person } = client.signIn("agent");
  expect(person).toMatchObject({ loginLevel: "L1", phone: "138****0003" });
  expect(JSON.stringify(client.store.snapshot().people)).not.toContain("乌兰");
  client.post("/preview/reset", {});
  expect(client.signIn("agent").person.loginLevel).toBe("L2");
});

test("the person of another session keeps all that is theirs", () => {
  const client = mockClient();
  const other = ticketClient(client, "elder");
  const before = client.get("/v1/me/cases?limit=50", other.headers).body;
  close(client, newcomer(client));
  expect(client.get("/v1/me/cases?limit=50", other.headers).body).toBe(before);
});
