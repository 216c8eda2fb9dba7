import type { components } from "@contract/schema";
import { disclosureClient } from "../../tests/support/disclosure-client";
import { bearer, mockClient, read } from "../../tests/support/mock-client";

type Page = components["schemas"]["MessagePage"];

const list = (client: ReturnType<typeof mockClient>, headers: Record<string, string>, query = "limit=50") =>
  read<Page>(client.get(`/v1/messages?${query}`, headers));

test("newest first; what came long ago is read, what waits is not", () => {
  const client = mockClient();
  const { items, unread } = list(client, bearer(client.signIn()));
  const times = items.map(({ at }) => at);
  expect(times).toEqual([...times].sort().reverse());
  expect(unread).toBe(items.filter(({ read: isRead }) => !isRead).length);
  expect(unread).toBeGreaterThan(0);
  expect(unread).toBeLessThan(items.length);
});

test("a message comes of what happens, is read by its owner alone, and stays read", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const { id } = me.received();
  me.agency(id, { action: "reply", kind: "disclosed" });
  const [message] = list(client, me.headers).items;
  expect(message).toMatchObject({ kind: "replied", case: { id }, read: false });
  const ids = [message?.id ?? ""];
  const before = list(client, me.headers).unread;
  const other = disclosureClient(client, "elder");
  const elders = list(client, other.headers).unread;
  expect(read(client.post("/v1/message-reads", { ids }, other.headers))).toEqual({ unread: elders });
  expect(list(client, me.headers).unread).toBe(before);
  expect(read(client.post("/v1/message-reads", { ids }, me.headers))).toEqual({ unread: before - 1 });
  client.post("/preview/clock", { advanceDays: 1 });
  expect(
    list(client, disclosureClient(client).headers).items.find((one) => one.id === message?.id)?.read,
  ).toBe(true);
});

test("no message holds a name, a number, or all that was asked for", () => {
  const client = mockClient();
  for (const persona of ["resident", "herder", "elder", "company", "agent"] as const) {
    const { body } = client.get("/v1/messages?limit=50", bearer(client.signIn(persona)));
    expect(body).not.toMatch(/张敏|巴特尔|李秀英|乌兰|1380000|152923(19|MA)/);
  }
});

test("templates are told with ids of WeChat's length", () => {
  const { items } = read<components["schemas"]["MessageTemplateList"]>(
    mockClient().get("/v1/message-templates"),
  );
  expect(items.every(({ templateId }) => templateId.length === 43)).toBe(true);
  expect(items.map(({ kind }) => kind)).toContain("replied");
});
