import type { components } from "@contract/schema";
import { disclosureClient, type Filed, pointersOf } from "../../tests/support/disclosure-client";
import { bearer, mockClient, read } from "../../tests/support/mock-client";

type Page = components["schemas"]["DisclosureRequestPage"];

const list = (client: ReturnType<typeof mockClient>, headers: Record<string, string>, query = "limit=50") =>
  read<Page>(client.get(`/v1/disclosure-requests?${query}`, headers));

test("the list: what waits for the caller first, then the newest; open or over", () => {
  const client = mockClient();
  const headers = bearer(client.signIn());
  const { items, total } = list(client, headers);
  expect(total).toBe(items.length);
  const waits = items.map(({ standing }) => standing.yours !== undefined);
  expect(waits).toEqual([...waits].sort((one, other) => Number(other) - Number(one)));
  expect(waits.filter(Boolean).length).toBe(4);
  const rest = items.slice(4).map(({ submittedAt }) => submittedAt);
  expect(rest).toEqual([...rest].sort().reverse());
  const [open, over] = ["true", "false"].map((value) => list(client, headers, `open=${value}&limit=50`));
  expect(open?.items.every((item) => item.open)).toBe(true);
  expect((open?.total ?? 0) + (over?.total ?? 0)).toBe(total);
});

test("pages follow one another, and a cursor is good for its own question and its own person only", () => {
  const client = mockClient();
  const headers = bearer(client.signIn());
  const first = list(client, headers, "limit=5");
  const next = list(client, headers, `limit=5&cursor=${first.nextCursor}`);
  expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(
    list(client, headers, "limit=10").items.map(({ id }) => id),
  );
  const status = (query: string, whose: Record<string, string>) =>
    client.get(`/v1/disclosure-requests?cursor=${first.nextCursor}&${query}`, whose).status;
  expect(status("open=true", headers)).toBe(400);
  expect(status("limit=5", bearer(client.signIn("elder")))).toBe(400);
});

test("taken back within ten minutes it is out of the list, and the same cannot be done later", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const [one, two] = [me.file(), me.file()];
  expect(read<Filed>(me.act(one, { action: "take-back" })).status).toBe("taken-back");
  expect(list(client, me.headers).items.map(({ id }) => id)).not.toContain(one.id);
  client.post("/preview/clock", { advanceSeconds: 601 });
  const late = me.act(two, { action: "take-back" });
  expect([late.status, read(late).code]).toEqual([409, "action_not_allowed"]);
});

test("the clock starts when both have confirmed, and the reply comes with a letter", () => {
  const me = disclosureClient(mockClient());
  const request = me.received();
  expect(request).toMatchObject({ status: "received", version: 3, standing: { dueOn: "2026-11-13" } });
  me.agency(request.id, { action: "reply", kind: "disclosed", text: "随信附上。" });
  const replied = me.get(request.id);
  expect(replied).toMatchObject({ status: "replied", reply: { kind: "disclosed" }, open: false });
  expect(replied.letters.map(({ kind }) => kind)).toEqual(["receipt", "reply"]);
});

test("who acts on what has moved on since is told so, and may try the same key again", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const seen = me.file();
  me.agency(seen.id, { action: "confirm" });
  const conflict = me.act(seen, { action: "confirm" });
  expect([conflict.status, read(conflict).code]).toEqual([412, "version_conflict"]);
  const url = `/v1/disclosure-requests/${seen.id}/actions`;
  const send = (version: number) =>
    client.post(
      url,
      { action: "confirm" },
      { ...me.headers, "If-Match": `"${version}"`, "Idempotency-Key": "again-12" },
    );
  expect([send(1).status, send(2).status, send(2).status]).toEqual([412, 200, 200]);
  expect(me.get(seen.id).version).toBe(3);
});

test("a correction that says nothing is refused where it is wrong; the usual period is fifteen days", () => {
  const me = disclosureClient(mockClient());
  const { id } = me.received();
  me.agency(id, { action: "request-correction", items: ["请写明年份"] });
  const asked = me.get(id);
  expect(asked.deadlines.find(({ kind }) => kind === "correct")?.sums?.counted).toBe(15);
  const wanted = { description: "　　    　　 " };
  expect(pointersOf(me.act(asked, { action: "correct", wanted }))).toEqual([
    "400",
    "#/wanted/description minLength",
  ]);
  const right = me.act(asked, { action: "correct", wanted: { description: "2026年禁牧区划定文件" } });
  expect(read<Filed>(right)).toMatchObject({
    status: "received",
    wanted: { description: "2026年禁牧区划定文件" },
  });
});

test("another person's request is not there, on any path", () => {
  const client = mockClient();
  const { id } = disclosureClient(client).received();
  const other = disclosureClient(client, "elder");
  const paths = [`/v1/disclosure-requests/${id}`, `/v1/disclosure-requests/${id}/letters/l-1`];
  const nothing = client.get("/v1/disclosure-requests/dr-nothing", other.headers);
  for (const path of paths) expect(client.get(path, other.headers)).toEqual(nothing);
  const acted = ["withdraw", "confirm"].map((action) => other.act({ id, version: 3 }, { action }));
  for (const answer of acted) expect(answer).toEqual(nothing);
  expect(list(client, other.headers).items.map((item) => item.id)).not.toContain(id);
});

test("reasons that say nothing are refused where they are wrong", () => {
  const me = disclosureClient(mockClient());
  const { id } = me.received();
  me.agency(id, { action: "ask-reasons", text: "这个月您申请了 60 件" });
  const explained = me.act(me.get(id), { action: "explain", reason: "\u3000".repeat(6) });
  expect(pointersOf(explained)).toEqual(["400", "#/reason minLength"]);
});
