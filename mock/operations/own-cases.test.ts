import type { components } from "@contract/schema";
import { bearer, mockClient, read } from "../../tests/support/mock-client";
import { ticketClient, toWork } from "../../tests/support/ticket-client";

type Page = components["schemas"]["OwnCasePage"];

const list = (client: ReturnType<typeof mockClient>, headers: Record<string, string>, query = "limit=50") =>
  read<Page>(client.get(`/v1/me/cases?${query}`, headers));

test("what waits comes first by its day, the rest newest first, whatever the kind", () => {
  const client = mockClient();
  const { items, waiting, total, counts } = list(client, bearer(client.signIn("herder")));
  expect(items.slice(0, waiting).every(({ waits }) => waits)).toBe(true);
  expect(items.slice(waiting).some(({ waits }) => waits)).toBe(false);
  const days = items.slice(0, waiting).map(({ dueOn = "9" }) => dueOn);
  expect(days).toEqual([...days].sort());
  const rest = items.slice(waiting).map(({ submittedAt }) => submittedAt);
  expect(rest).toEqual([...rest].sort().reverse());
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(1);
});

test("a case says the same of waiting as its own list", () => {
  const client = mockClient();
  for (const persona of ["resident", "herder", "elder", "agent", "company"] as const) {
    for (const { waits, standing, tone, dueOn, daysLeft } of list(client, bearer(client.signIn(persona)))
      .items) {
      expect(waits).toBe(standing.yours !== undefined);
      if (waits) expect(["waiting", "late"]).toContain(tone);
      expect(dueOn === undefined).toBe(daysLeft === undefined);
    }
  }
});

test("a question is due by its own day, not by that of the reply", () => {
  const client = mockClient();
  const me = ticketClient(client, "elder");
  const { id } = me.file();
  me.agency(id, ...toWork, { action: "ask", text: "在哪一段？" });
  const found = list(client, me.headers).items.find((one) => one.id === id);
  const [question] = me.get(id).questions;
  expect(found).toMatchObject({ waits: true, tone: "waiting", status: "等您办", dueOn: question?.dueOn });
  expect(found?.standing.yours).toBe("回答旗住房和城乡建设局的问题");
  expect(found?.daysLeft).toBe(question?.daysLeft);
});

test("one kind by itself, page after page, for its owner alone", () => {
  const client = mockClient();
  const headers = bearer(client.signIn("herder"));
  const tickets = list(client, headers, "kind=ticket&limit=50");
  expect(new Set(tickets.items.map(({ kind }) => kind))).toEqual(new Set(["ticket"]));
  const first = list(client, headers, "limit=2");
  const second = list(client, headers, `limit=50&cursor=${first.nextCursor}`);
  expect([...first.items, ...second.items]).toEqual(list(client, headers).items);
  expect(client.get(`/v1/me/cases?cursor=${first.nextCursor}&kind=ticket`, headers).status).toBe(400);
  const others = list(client, bearer(client.signIn("elder"))).items.map(({ id }) => id);
  expect(tickets.items.filter(({ id }) => others.includes(id))).toEqual([]);
  expect(client.get("/v1/me/cases").status).toBe(401);
});
