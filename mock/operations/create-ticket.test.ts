import { disclosureClient, pointersOf } from "../../tests/support/disclosure-client";
import { bearer, mockClient, read } from "../../tests/support/mock-client";
import {
  type FiledTicket,
  namelessReport,
  ticketClient,
  toWork,
  trouble,
} from "../../tests/support/ticket-client";

test("a ticket is numbered, hashed, placed, and shows its owner masked", () => {
  const filed = ticketClient(mockClient()).file();
  expect(filed).toMatchObject({
    status: "submitted",
    version: 1,
    channel: { code: "hotline", name: "12345 热线" },
    place: { township: { name: "达来呼布镇" }, village: { name: "土尔扈特社区" } },
    contact: { name: "张*", phone: "138****0001" },
    mayPublish: true,
    confidential: false,
    receipt: { number: filed.number, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(filed.number).toMatch(/^152923-261016-\d{4}$/);
  expect(filed.allowedActions.map(({ action }) => action)).toContain("take-back");
});

test("numbers count up by region and day, and no two tickets have one", () => {
  const client = mockClient();
  const { file } = ticketClient(client);
  const numbers = [file(), file({ regionCode: "150623" }), file()].map(({ number }) => number);
  expect(new Set(numbers).size).toBe(3);
  const [first, second] = [numbers[0], numbers[2]].map((number) => Number(number?.slice(-4)));
  expect(second).toBe((first ?? 0) + 1);
});

test("the same intention is filed once", () => {
  const { send } = ticketClient(mockClient());
  const key = { "Idempotency-Key": "one-ticket-only" };
  expect(send({}, key).body).toBe(send({}, key).body);
  expect(send({ text: "另外一件完全不同的事情" }, key).status).toBe(409);
});

test("without a login only a report without a name is filed", () => {
  const client = mockClient();
  expect(client.post("/v1/tickets", trouble).status).toBe(401);
  const filed = read<FiledTicket>(client.post("/v1/tickets", namelessReport));
  expect(filed).toMatchObject({
    anonymous: true,
    confidential: true,
    receipt: { queryCode: expect.any(String) },
  });
  expect(filed).not.toHaveProperty("contact");
});

test("a report without a name belongs to nobody, not even to who is signed in", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const { id, number, receipt } = read<FiledTicket>(client.post("/v1/tickets", namelessReport, me.headers));
  expect(client.get(`/v1/tickets/${id}`, me.headers).status).toBe(404);
  expect(
    client.post(`/v1/tickets/${id}/actions`, { action: "urge" }, { ...me.headers, "If-Match": '"1"' }).status,
  ).toBe(404);
  expect(JSON.stringify(client.get("/v1/tickets?limit=50", me.headers).body)).not.toContain(number);
  const asked = client.post("/v1/ticket-queries", { number, queryCode: receipt.queryCode });
  expect([asked.status, read(asked).number]).toEqual([200, number]);
  expect(JSON.stringify(asked.body)).not.toMatch(/砂场|张|1380/);
});

test("the answer to a report without a name is remembered without one", () => {
  const client = mockClient();
  const key = { "Idempotency-Key": "nobody-knows-me" };
  const first = client.post("/v1/tickets", namelessReport, { ...ticketClient(client).headers, ...key });
  expect(client.post("/v1/tickets", namelessReport, key).body).toBe(first.body);
});

test("a report is always confidential", () => {
  const report = { kind: "report", channel: "report-box", confidential: false };
  expect(ticketClient(mockClient()).file(report).confidential).toBe(true);
});

const far = { latitude: 39.9, longitude: 116.4 };

test.each([
  [
    "an unknown channel",
    { regionCode: "150600", channel: "conduct", kind: "report" },
    "#/kind not_taken_by_channel",
  ],
  ["a kind that the channel does not take", { channel: "report-box" }, "#/kind not_taken_by_channel"],
  ["no name without a report", { anonymous: true, mayPublish: false }, "#/anonymous not_allowed"],
  ["tomorrow", { happenedOn: "2026-10-17" }, "#/happenedOn in_future"],
  ["blanks", { text: "　　　　　　　" }, "#/text minLength"],
  ["an unknown place", { place: { divisionCode: "999999" } }, "#/place/divisionCode unknown"],
  ["a file that is not there", { uploadIds: ["u-nothing"] }, "#/uploadIds/0 unknown"],
  ["a ticket that is not there", { joins: "tk-nothing" }, "#/joins not_open"],
  [
    "an own case that is not there",
    { handedFrom: { kind: "ticket", id: "tk-nothing" } },
    "#/handedFrom/id unknown",
  ],
  ["a helper of blanks", { assisted: { helper: "　　", readBack: true } }, "#/assisted/helper minLength"],
])("%s is pointed at, in words", (_, change, wrong) => {
  const answer = ticketClient(mockClient()).send(change);
  expect(pointersOf(answer)).toEqual(["400", wrong]);
  const { errors } = read<{ errors: { detail: string }[] }>(answer);
  expect(errors.every(({ detail }) => /\p{Script=Han}/u.test(detail))).toBe(true);
});

test("nothing that tells who somebody is goes with a report without a name", () => {
  const telling = {
    uploadIds: ["u-1"],
    contact: { phone: "13900000009" },
    assisted: { helper: "乌兰", readBack: true },
    mayPublish: true,
  };
  const answer = mockClient().post("/v1/tickets", { ...namelessReport, ...telling });
  expect(pointersOf(answer)).toEqual([
    "400",
    ...["uploadIds", "contact", "assisted", "mayPublish"].map((name) => `#/${name} not_with_anonymous`),
  ]);
});

test("a place far from the region stays as it was given", () => {
  expect(ticketClient(mockClient()).file({ place: { location: far } }).place).toEqual({ location: far });
});

test("the contact is the account's own unless another is given", () => {
  const { file } = ticketClient(mockClient(), "agent");
  const given = file({ contact: { name: "斯琴", phone: "13900000021" } });
  expect([file().contact, given.contact]).toEqual([
    { name: "乌*", phone: "138****0003" },
    { name: "斯*", phone: "139****0021" },
  ]);
});

test("so many a day and no more; reports without a name are limited for everybody together", () => {
  const client = mockClient();
  const { send } = ticketClient(client);
  const statuses = Array.from({ length: 21 }, () => send().status);
  expect(statuses.lastIndexOf(201)).toBeLessThan(20);
  expect(statuses.at(-1)).toBe(429);
  const nameless = Array.from({ length: 11 }, () => client.post("/v1/tickets", namelessReport).status);
  expect(nameless).toEqual([...Array(10).fill(201), 429]);
});

test("another joins an open ticket; who is behind it stays unknown, and its end is told to both", () => {
  const client = mockClient();
  const [one, other] = [ticketClient(client, "elder"), ticketClient(client, "company")];
  const parent = one.file();
  expect(pointersOf(other.send({ joins: parent.id }))).toEqual(["400", "#/joins not_open"]);
  one.agency(parent.id, ...toWork);
  const child = other.file({ joins: parent.id });
  expect([child.status, one.get(parent.id).joinedBy]).toEqual(["joined", 1]);
  expect(client.get(`/v1/tickets/${parent.id}`, other.headers).status).toBe(404);
  expect(client.get(`/v1/tickets/${child.id}`, one.headers).status).toBe(404);
  expect(pointersOf(other.send({ joins: parent.id }))).toEqual(["400", "#/joins not_open"]);
  expect(pointersOf(one.send({ joins: parent.id }))).toEqual(["400", "#/joins not_open"]);
  one.agency(parent.id, { action: "reply", text: "井盖已经补上。" });
  one.does(parent.id, { action: "confirm-solved" });
  expect(one.get(parent.id).open).toBe(false);
  expect(other.get(child.id).open).toBe(false);
  expect(JSON.stringify(other.get(child.id))).not.toContain("李");
});

test("who takes it back is no longer counted, and may join again", () => {
  const client = mockClient();
  const [one, other] = [ticketClient(client, "elder"), ticketClient(client, "company")];
  const parent = one.file();
  one.agency(parent.id, ...toWork);
  other.does(other.file({ joins: parent.id }).id, { action: "take-back" });
  expect(one.get(parent.id)).not.toHaveProperty("joinedBy");
  other.file({ joins: parent.id });
  expect(one.get(parent.id).joinedBy).toBe(1);
});

test.each([{ confidential: true }, { kind: "report" }])("nobody joins %j", (quiet) => {
  const client = mockClient();
  const one = ticketClient(client, "elder");
  const { id } = one.file(quiet);
  one.agency(id, { action: "accept" });
  expect(pointersOf(ticketClient(client).send({ joins: id }))).toEqual(["400", "#/joins not_open"]);
});

test("a ticket that goes on as a request, and a request that goes on as a ticket, keep both trails", () => {
  const client = mockClient();
  const [me, asks] = [ticketClient(client), disclosureClient(client)];
  const ticket = me.file({ kind: "consultation", text: "想看老旧小区改造的施工合同" });
  me.agency(ticket.id, { action: "not-accept", door: "disclosure", text: "请申请信息公开" });
  const request = asks.file({ handedFrom: { kind: "ticket", id: ticket.id } });
  expect(request.linked).toMatchObject([{ kind: "ticket", id: ticket.id, direction: "from" }]);
  expect(me.get(ticket.id).linked).toMatchObject([
    { id: request.id, number: request.number, direction: "to" },
  ]);
  const back = me.file({ handedFrom: { kind: "disclosure-request", id: request.id } });
  expect(back.linked).toMatchObject([{ kind: "disclosure-request", id: request.id, direction: "from" }]);
  expect(asks.get(request.id).linked?.map(({ direction }) => direction)).toEqual(["from", "to"]);
  const trails = [me.get(ticket.id), asks.get(request.id), back].map(({ timeline }) =>
    timeline.flatMap(({ event }) => (event.startsWith("handed-") ? [event] : [])),
  );
  expect(trails).toEqual([["handed-on"], ["handed-from", "handed-on"], ["handed-from"]]);
});

test("nobody goes on from another person's case", () => {
  const client = mockClient();
  const { id } = ticketClient(client, "elder").file();
  const handedFrom = { kind: "ticket", id };
  expect(pointersOf(ticketClient(client).send({ handedFrom }))).toEqual(["400", "#/handedFrom/id unknown"]);
  expect(pointersOf(disclosureClient(client).send({ handedFrom }))).toEqual([
    "400",
    "#/handedFrom/id unknown",
  ]);
});

test("who may read another's ticket: nobody", () => {
  const client = mockClient();
  const { id } = ticketClient(client).file();
  expect(client.get(`/v1/tickets/${id}`, bearer(client.signIn("elder"))).status).toBe(404);
  expect(client.get(`/v1/tickets/${id}`).status).toBe(401);
});
