import { disclosureClient, pointersOf, wish } from "../../tests/support/disclosure-client";
import { bearer, type MockClient, mockClient as newClient, read } from "../../tests/support/mock-client";
import { bytesOf, sampleJpeg, samplePdf, samplePng } from "../../tests/support/sample-files";
import { ticketClient } from "../../tests/support/ticket-client";

type Upload = { id: string; name: string; mediaType: string; bytes: number };
type Session = ReturnType<MockClient["signIn"]>;

let keys = 0;

/** Hands in a file as the hosts read it. */
function handIn(
  client: MockClient,
  session: Session,
  bytes: Uint8Array<ArrayBuffer>,
  name?: string,
  key?: string,
) {
  keys += 1;
  const parts = [
    { name: "file", value: { name: "tmp_1.jpg", bytes } },
    ...(name === undefined ? [] : [{ name: "name", value: name }]),
  ];
  return client.mock.handle({
    method: "POST",
    path: "/v1/uploads",
    query: "",
    headers: {
      "content-type": "multipart/form-data; boundary=x",
      "idempotency-key": key ?? `upload-key-${keys}`,
      ...bearer(session),
    },
    body: { size: bytes.length + 200, parts },
  });
}

function start() {
  const client = newClient();
  return { client, session: client.signIn("resident") };
}

const codeOf = (answer: Parameters<typeof read>[0]) => read(answer).code;

test("a file is kept with its kind by content, under the name that the person gave", () => {
  const { client, session } = start();
  const answer = handIn(client, session, samplePdf, "委托书.jpg");
  expect(answer.status).toBe(201);
  expect(read(answer)).toEqual({
    id: expect.stringMatching(/^u-/),
    name: "委托书.jpg.pdf",
    mediaType: "application/pdf",
    bytes: samplePdf.length,
  });
});

test("its owner gets it back as a file to save; nobody else learns that it is there", () => {
  const { client, session } = start();
  const { id } = read<Upload>(handIn(client, session, sampleJpeg, "照片.jpg"));
  const own = client.get(`/v1/uploads/${id}`, bearer(session));
  expect(own).toMatchObject({
    status: 200,
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${id}.jpg"; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg`,
      "x-content-type-options": "nosniff",
    },
  });
  expect(own.body).toEqual(sampleJpeg);
  expect(client.get(`/v1/uploads/${id}`, bearer(client.signIn("herder"))).status).toBe(404);
  expect(client.get(`/v1/uploads/${id}`).status).toBe(401);
});

test("nothing, too much and the wrong kind are refused", () => {
  const { client, session } = start();
  expect(read(handIn(client, session, bytesOf("")))).toMatchObject({
    code: "invalid_request",
    errors: [{ pointer: "#/file", code: "minLength" }],
  });
  expect(codeOf(handIn(client, session, new Uint8Array(5 * 1024 * 1024 + 1)))).toBe("payload_too_large");
  expect(codeOf(handIn(client, session, bytesOf("<html>")))).toBe("unsupported_media_type");
});

test("sent twice under one key a file is kept once; another file under it is refused", () => {
  const { client, session } = start();
  const first = handIn(client, session, samplePdf, "a.pdf", "one-key-1");
  expect(handIn(client, session, samplePdf, "a.pdf", "one-key-1").body).toBe(first.body);
  expect(codeOf(handIn(client, session, sampleJpeg, "a.pdf", "one-key-1"))).toBe("idempotency_conflict");
});

test("fifty files a day, each person for oneself", () => {
  const { client, session } = start();
  const statuses = Array.from({ length: 50 }, () => handIn(client, session, samplePdf).status);
  expect(new Set(statuses)).toEqual(new Set([201]));
  expect(read(handIn(client, session, samplePdf))).toMatchObject({
    code: "too_many_requests",
    retryAfter: 86_400,
  });
  expect(handIn(client, client.signIn("herder"), samplePdf).status).toBe(201);
});

test("a day later a file that no case names is gone", () => {
  const { client, session } = start();
  const { id } = read<Upload>(handIn(client, session, samplePdf));
  client.post("/preview/clock", { advanceDays: 1 });
  expect(client.get(`/v1/uploads/${id}`, bearer(client.signIn("resident"))).status).toBe(404);
});

test("a name longer than the contract allows is refused", () => {
  const { client, session } = start();
  const answer = handIn(client, session, sampleJpeg, "长".repeat(201));
  expect([answer.status, read(answer).errors]).toEqual([400, [{ pointer: "#/name", code: "maxLength" }]]);
});

test("a request names a file once, and none that is forgotten", () => {
  const { client, session } = start();
  const headers = bearer(session);
  const [kept, old] = ["一.jpg", "二.jpg"].map((name) =>
    read<Upload>(handIn(client, session, sampleJpeg, name)),
  );
  const attachments = [{ uploadId: kept?.id, kind: "other" }];
  const me = disclosureClient(client);
  const { id } = me.received({ attachments });
  me.agency(id, { action: "request-correction", items: ["请写明年份"] });
  const { wanted } = wish;
  expect(pointersOf(me.act(me.get(id), { action: "correct", wanted, attachments }))).toEqual([
    "400",
    "#/attachments/0/uploadId duplicate",
  ]);
  client.post("/preview/clock", { advanceDays: 1 });
  const late = disclosureClient(client);
  expect(pointersOf(late.send({ attachments: [{ uploadId: old?.id, kind: "other" }] }))).toEqual([
    "400",
    "#/attachments/0/uploadId unknown",
  ]);
  expect(client.get(`/v1/uploads/${kept?.id}`, headers).status).toBe(401);
  expect(client.get(`/v1/uploads/${kept?.id}`, late.headers).status).toBe(200);
});

test("the files of a ticket that was taken back are gone a day later", () => {
  const { client, session } = start();
  const { id } = read<Upload>(handIn(client, session, sampleJpeg, "照片.jpg"));
  const me = ticketClient(client);
  const filed = me.file({ uploadIds: [id] });
  expect(me.does(filed.id, { action: "take-back" }).status).toBe("taken-back");
  expect(me.file({ uploadIds: [id] }).attachments).toHaveLength(1);
  const other = read<Upload>(handIn(client, session, samplePng, "又一张.png"));
  me.does(me.file({ uploadIds: [other.id] }).id, { action: "take-back" });
  client.post("/preview/clock", { advanceDays: 1 });
  const { headers } = ticketClient(client);
  const status = (upload: string) => client.get(`/v1/uploads/${upload}`, headers).status;
  expect([status(id), status(other.id)]).toEqual([200, 404]);
});
