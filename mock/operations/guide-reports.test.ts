import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";

type Report = components["schemas"]["GuideReport"];

const wrong = {
  guideId: "g-id-first",
  version: "1",
  element: "phones",
  text: "　窗口电话打不通，已经换号了 \n",
  phone: "13800000009",
};
const send = (client: ReturnType<typeof mockClient>, change: object = {}, headers = {}) =>
  client.post("/v1/guide-reports", { ...wrong, ...change }, headers);

test("a report is received, numbered, and answered within five working days that say why", () => {
  const answer = send(mockClient());
  expect(answer.status).toBe(201);
  const report = read<Report>(answer);
  expect(report).toMatchObject({
    number: "JC-2026-00001",
    receivedAt: "2026-10-16T09:12:00+08:00",
    department: { name: "额济纳旗公安局" },
    answerBy: { dueOn: "2026-10-23", overdue: false, card: "none" },
  });
  expect(report.answerBy.ledger).toHaveLength(8);
});

test("numbers count up within the year and start anew with the next", () => {
  const client = mockClient();
  const next = () => read<Report>(send(client)).number;
  expect([next(), next()]).toEqual(["JC-2026-00001", "JC-2026-00002"]);
  client.post("/preview/clock", { now: "2027-01-01T00:00:00+08:00" });
  expect([next(), next()]).toEqual(["JC-2027-00001", "JC-2027-00002"]);
  client.post("/preview/clock", { now: "2026-12-31T23:59:59+08:00" });
  expect(next()).toBe("JC-2026-00003");
});

test("the telephone number and the text go into no answer", () => {
  const { body } = send(mockClient());
  expect(body).not.toContain(wrong.phone);
  expect(body).not.toContain("窗口电话");
});

test("a copy of an old version can be reported, an unknown guide cannot", () => {
  expect(send(mockClient(), { version: "0.9" }).status).toBe(201);
  expect(send(mockClient(), { guideId: "g-nothing" }).status).toBe(404);
});

test("blanks are no text", () => {
  const answer = send(mockClient(), { text: " 错了　　 　" });
  expect(read(answer)).toMatchObject({
    code: "invalid_request",
    errors: [{ pointer: "#/text", code: "minLength" }],
  });
});

test("the same intention is received once", () => {
  const client = mockClient();
  const key = { "Idempotency-Key": "one-report-only" };
  const [first, again] = [send(client, {}, key), send(client, {}, key)];
  expect(again.body).toBe(first.body);
  expect(send(client, { element: "fee" }, key).status).toBe(409);
  expect(read<Report>(send(client)).number).toBe("JC-2026-00002");
});

test("after ten reports within a minute the next has to wait, and what was refused can be sent again", () => {
  const client = mockClient();
  const statuses = Array.from({ length: 10 }, () => send(client).status);
  expect(new Set(statuses)).toEqual(new Set([201]));
  client.post("/preview/clock", { advanceSeconds: 20 });
  const key = { "Idempotency-Key": "eleventh-report" };
  expect(send(client, {}, key)).toMatchObject({ status: 429, headers: { "retry-after": "40" } });
  client.post("/preview/clock", { advanceSeconds: 40 });
  expect(read<Report>(send(client, {}, key)).number).toBe("JC-2026-00011");
});

test("tries for guides that are not there count, and their answers are not kept", () => {
  const client = mockClient();
  const key = { "Idempotency-Key": "there-before-today" };
  client.post("/preview/guides/g-id-first/changes", { change: "withdrawn" });
  expect(send(client, {}, key).status).toBe(404);
  const statuses = Array.from({ length: 10 }, () => send(client, { guideId: "g-nothing" }).status);
  expect(statuses).toEqual([...Array(9).fill(404), 429]);
  client.post("/preview/clock", { advanceDays: -1 });
  expect(send(client, {}, key).status).toBe(201);
});
