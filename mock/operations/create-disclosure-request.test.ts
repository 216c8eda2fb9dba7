import { disclosureClient, type Filed, pointersOf, wish } from "../../tests/support/disclosure-client";
import { mockClient, read } from "../../tests/support/mock-client";

test("a request is numbered, hashed, and shows its owner masked", () => {
  const filed = disclosureClient(mockClient()).file();
  expect(filed).toMatchObject({
    status: "awaiting-confirmation",
    version: 1,
    title: "禁牧区划定文件",
    applicant: { kind: "citizen", name: "张*", document: "1****************7", phone: "138****0001" },
    receipt: { number: filed.number, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(filed.number).toMatch(/^YSQ-152923-2026-\d{5}$/);
  expect(filed.allowedActions.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["take-back", "confirm", "withdraw"]),
  );
});

test("numbers count up; the same content has the same hash, and codes follow from nothing", () => {
  const { file } = disclosureClient(mockClient());
  const [one, two, other] = [file(), file(), file({ wanted: { description: "另外一件事情的文件" } })];
  const [first, second] = [one, two].map(({ number }) => Number(number.slice(-5)));
  expect(second).toBe((first ?? 0) + 1);
  expect(two.receipt.hash).toBe(one.receipt.hash);
  expect(other.receipt.hash).not.toBe(one.receipt.hash);
  expect(new Set([one, two, other].map(({ receipt }) => receipt.queryCode)).size).toBe(3);
});

test("the same intention is filed once", () => {
  const { send } = disclosureClient(mockClient());
  const key = { "Idempotency-Key": "one-request-only" };
  const [first, again] = [send({}, key), send({}, key)];
  expect(again.body).toBe(first.body);
  expect(send({ form: "paper", delivery: "in-person" }, key).status).toBe(409);
});

const idCard = { kind: "id-card", number: "152923199003140288" };
const delegate = {
  name: "乌兰",
  document: { ...idCard, number: "152923198511090066" },
  phone: "13800000003",
};

const citizen = (name: string, number = "152923199003140287") => ({
  applicant: { kind: "citizen", name, document: { kind: "id-card", number } },
});
const helper = (name: string) => ({ helper: name, because: "sight", readBack: true });

test.each([
  [
    "check character of an ID card",
    { applicant: { kind: "citizen", name: "张三丰", document: idCard } },
    "#/applicant/document/number check_failed",
  ],
  [
    "check character of a credit code",
    {
      applicant: {
        kind: "organisation",
        organisationKind: "enterprise",
        name: "示例公司",
        creditCode: "91152923MA0XAMP1EK",
        representative: "钱示例",
      },
    },
    "#/applicant/creditCode check_failed",
  ],
  ["post without an address", { form: "paper", delivery: "post" }, "#/contact/address required"],
  ["fax without a number", { form: "paper", delivery: "fax" }, "#/contact/fax required"],
  ["looking at it by mail", { form: "inspect" }, "#/delivery does_not_fit_form"],
  ["a delegate without papers", { delegate }, "#/attachments needs_letter_of_authority"],
  [
    "a file of nobody",
    { attachments: [{ uploadId: "u-nobody", kind: "other" }] },
    "#/attachments/0/uploadId unknown",
  ],
  ["an agency of another place", { agencyCode: "11150600MB0320012R" }, "#/agencyCode unknown"],
  ["a name of blanks", citizen("　　"), "#/applicant/name minLength"],
  ["a name that cannot be seen", citizen("\u200b\u200b"), "#/applicant/name minLength"],
  ["a name that turns the line around", citizen("\u202e敏张"), "#/applicant/name pattern"],
  ["a delegate without a name", { delegate: { ...delegate, name: "  " } }, "#/delegate/name minLength"],
  ["a helper without a name", { assisted: helper("   ") }, "#/assisted/helper minLength"],
  ["nobody to ask for", { contact: { ...wish.contact, person: "  " } }, "#/contact/person minLength"],
  [
    "an address of blanks",
    { contact: { ...wish.contact, address: "      " } },
    "#/contact/address minLength",
  ],
  [
    "words that cannot be seen",
    { wanted: { description: "\u200b".repeat(6) } },
    "#/wanted/description minLength",
  ],
  ["control characters", { wanted: { description: "\u0000".repeat(6) } }, "#/wanted/description minLength"],
  ["halves of characters", { wanted: { description: "\ud800".repeat(6) } }, "#/wanted/description minLength"],
  ["blanks", { wanted: { description: "  一二三  　　" } }, "#/wanted/description minLength"],
])("%s → %s", (_, change, error) => {
  const answer = disclosureClient(mockClient()).send(change);
  expect(pointersOf(answer)).toEqual(expect.arrayContaining(["400", error]));
});

test("what was wrong can be put right with the same key", () => {
  const { send } = disclosureClient(mockClient());
  const key = { "Idempotency-Key": "mended-and-sent" };
  expect(send({ form: "inspect" }, key).status).toBe(400);
  expect(send({}, key).status).toBe(201);
});

test("a company files as an enterprise, with somebody to ask for", () => {
  const { send } = disclosureClient(mockClient(), "company");
  expect(pointersOf(send())).toEqual(["400", "#/contact/person required"]);
  const answer = send({ contact: { ...wish.contact, person: "钱示例" } });
  expect(read<Filed>(answer).applicant).toMatchObject({
    kind: "organisation",
    organisationKind: "enterprise",
    name: "额济纳旗胡杨示例商贸有限公司",
  });
});

test("a place that is not served has no agencies", () => {
  expect(disclosureClient(mockClient()).send({ regionCode: "999999" }).status).toBe(404);
});

test("twenty a day and no more, until the next day begins", () => {
  const client = mockClient();
  const { send } = disclosureClient(client, "herder");
  const statuses = Array.from({ length: 21 }, () => send().status);
  expect(statuses).toEqual([...Array(20).fill(201), 429]);
  expect(send().headers["retry-after"]).toBe(String(14 * 3600 + 48 * 60));
  client.post("/preview/clock", { now: "2026-10-17T00:00:00+08:00" });
  expect(disclosureClient(client, "herder").send().status).toBe(201);
});

test("a document in small letters is the same document", () => {
  const client = mockClient();
  const { file } = disclosureClient(client);
  const [small, large] = ["x", "X"].map((end) => file(citizen("张三丰", `11010519491231002${end}`)));
  expect(small?.receipt.hash).toBe(large?.receipt.hash);
  const { items } = read<{ items: { id: string; itemsThisMonth: number }[] }>(client.get("/preview/cases"));
  expect(items.find(({ id }) => id === large?.id)?.itemsThisMonth).toBe(2);
});
