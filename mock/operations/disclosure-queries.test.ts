import { disclosureClient, type Filed } from "../../tests/support/disclosure-client";
import { bearer, mockClient, read } from "../../tests/support/mock-client";

const path = "/v1/disclosure-queries";
const right = ({ receipt: { number, queryCode } }: Filed) => ({ number, queryCode });
const wrong = (filed: Filed) => ({
  number: filed.number,
  queryCode: filed.receipt.queryCode === "000000" ? "000001" : "000000",
});
const unknown = { number: "YSQ-152923-2026-99999", queryCode: "000000" };

test("number and code tell where it stands, and nothing of who asked what", () => {
  const client = mockClient();
  const filed = disclosureClient(client).received();
  const answer = client.post(path, right(filed));
  expect(read(answer)).toMatchObject({ number: filed.number, status: "received" });
  for (const secret of ["禁牧区", "张", "138", filed.id]) expect(answer.body).not.toContain(secret);
});

test("a wrong code, an unknown number and what was taken back are answered alike, byte for byte", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const filed = me.file();
  const gone = me.file();
  me.act(gone, { action: "take-back" });
  const answers = [wrong(filed), unknown, right(gone)].map((body) => client.post(path, body));
  expect(answers[0]?.status).toBe(404);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test("ten wrong tries in ten minutes, whatever the numbers, and the right one has to wait too", () => {
  const client = mockClient();
  const filed = disclosureClient(client).file();
  const numbers = Array.from({ length: 10 }, (_, index) => `YSQ-152923-2026-9000${index}`);
  const tries = numbers.map((number) => client.post(path, { ...unknown, number }).status);
  expect(tries).toEqual(Array(10).fill(404));
  expect(client.post(path, right(filed))).toMatchObject({ status: 429, headers: { "retry-after": "600" } });
  client.post("/preview/clock", { advanceSeconds: 600 });
  expect(client.post(path, right(filed)).status).toBe(200);
});

test("who is signed in is not kept waiting by strangers, but a number that is guessed at keeps everybody waiting", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const [guessed, other] = [me.file(), me.file()];
  for (let tries = 0; tries < 10; tries += 1) client.post(path, wrong(guessed));
  const mine = (filed: Filed) => client.post(path, right(filed), bearer(client.signIn())).status;
  expect([mine(other), mine(guessed)]).toEqual([200, 429]);
});

test("right answers count for nothing, and waiting tells nothing of a number", () => {
  const client = mockClient();
  const filed = disclosureClient(client).file();
  const statuses = Array.from({ length: 12 }, () => client.post(path, right(filed)).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  for (let tries = 0; tries < 10; tries += 1) client.post(path, unknown);
  expect(client.post(path, right(filed))).toEqual(client.post(path, unknown));
});
