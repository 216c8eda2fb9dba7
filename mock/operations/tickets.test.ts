import type { components } from "@contract/schema";
import { pointersOf } from "../../tests/support/disclosure-client";
import { bearer, mockClient, read } from "../../tests/support/mock-client";
import { type FiledTicket, namelessReport, ticketClient, toWork } from "../../tests/support/ticket-client";

type Page = components["schemas"]["TicketPage"];

const list = (client: ReturnType<typeof mockClient>, headers: Record<string, string>, query = "") =>
  read<Page>(client.get(`/v1/tickets?limit=50${query}`, headers));

test("the list holds the caller's own, what waits for the caller first", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const mine = [me.file(), me.file()];
  const [asked, newest] = mine.map(({ id }) => id);
  me.agency(String(asked), ...toWork, { action: "ask", text: "在哪一段？" });
  const { items, total } = list(client, me.headers);
  const ids = items.map(({ id }) => id);
  expect(ids.indexOf(String(asked))).toBeLessThan(ids.indexOf(String(newest)));
  expect(items.every(({ id }) => client.get(`/v1/tickets/${id}`, me.headers).status === 200)).toBe(true);
  const [open, over] = ["&open=true", "&open=false"].map((query) => list(client, me.headers, query));
  expect(open?.items.every((item) => item.open)).toBe(true);
  expect((open?.total ?? 0) + (over?.total ?? 0)).toBe(total);
  const others = list(client, bearer(client.signIn("elder"))).items.map(({ id }) => id);
  expect(others.filter((id) => ids.includes(id))).toEqual([]);
});

test("pages follow each other without a gap", () => {
  const client = mockClient();
  const { headers } = ticketClient(client);
  const all = list(client, headers).items.map(({ id }) => id);
  const seen: string[] = [];
  let cursor = "";
  do {
    const page = read<Page>(client.get(`/v1/tickets?limit=3${cursor}`, headers));
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : "";
  } while (cursor !== "");
  expect(seen).toEqual(all);
});

test("what was taken back is as if never filed", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const { id, number, receipt } = me.file();
  me.does(id, { action: "take-back" });
  expect(list(client, me.headers).items.map((item) => item.id)).not.toContain(id);
  expect(client.post("/v1/ticket-queries", { number, queryCode: receipt.queryCode }).status).toBe(404);
});

test("whoever saw an older version is told so, and the same intention is done once", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const filed = me.file();
  me.agency(filed.id, ...toWork);
  expect(me.act(filed, { action: "urge" }).status).toBe(412);
  const seen = me.get(filed.id);
  const once = { ...me.headers, "If-Match": `"${seen.version}"`, "Idempotency-Key": "urge-me-once" };
  const url = `/v1/tickets/${filed.id}/actions`;
  const [first, again] = [1, 2].map(() => client.post(url, { action: "urge" }, once));
  expect([first?.status, again?.body]).toEqual([200, first?.body]);
});

test("what is not open is refused, and what is wrong is pointed at", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const { id } = me.file();
  expect(read(me.act(me.get(id), { action: "confirm-solved" })).code).toBe("action_not_allowed");
  me.agency(id, ...toWork);
  expect(pointersOf(me.act(me.get(id), { action: "supplement", text: "　　　" }))).toEqual([
    "400",
    "#/text minLength",
  ]);
  const foreign = { action: "supplement", text: "补一张照片", uploadIds: ["u-nothing"] };
  expect(pointersOf(me.act(me.get(id), foreign))).toEqual(["400", "#/uploadIds/0 unknown"]);
});

test("from the filing through a dispute and a second try to a solved and published ticket", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const { id } = me.file();
  me.agency(id, ...toWork.slice(0, 2), {
    action: "send-back",
    text: "不归我们。",
    suggestedSays: "也不归我们。",
    suggests: "11152923MB0015202B",
  });
  expect(me.get(id)).toMatchObject({ status: "sent-back", dispute: { says: expect.any(Array) } });
  me.agency(id, { action: "rule", main: "11152923MB0015608L" }, ...toWork.slice(2), {
    action: "reply",
    text: "已经补上。",
  });
  expect(me.does(id, { action: "not-solved", reason: "还是没有井盖" })).toMatchObject({
    status: "reopened",
    reopenings: 1,
  });
  const again = me.get(id);
  const { agencyActions } = read<{ items: components["schemas"]["CaseView"][] }>(
    client.get("/preview/cases?limit=50"),
  ).items.find((item) => item.id === id) ?? { agencyActions: [] };
  expect([again.status, agencyActions.length > 0]).toEqual(["reopened", true]);
});

test("a wrong code, an unknown number and another's ticket are answered alike, and tries are limited", () => {
  const client = mockClient();
  const filed = read<FiledTicket>(client.post("/v1/tickets", namelessReport));
  const ask = (number: string, queryCode: string) => client.post("/v1/ticket-queries", { number, queryCode });
  const wrongCode = filed.receipt.queryCode === "000000" ? "000001" : "000000";
  expect(ask(filed.number, wrongCode).body).toBe(ask("152923-991231-9999", "000000").body);
  const statuses = Array.from({ length: 9 }, () => ask(filed.number, wrongCode).status);
  expect(statuses).toEqual([...Array(8).fill(404), 429]);
  expect(ask(filed.number, filed.receipt.queryCode).status).toBe(429);
});
