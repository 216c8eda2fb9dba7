import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";

type NoticePage = components["schemas"]["NoticePage"];
type Notice = components["schemas"]["Notice"];

const list = (client = mockClient(), query = "") =>
  read<NoticePage>(client.get(`/v1/notices?region=152923${query}`));

test("notices are as old as the pack says, whatever the clock says, newest first", () => {
  const client = mockClient();
  expect(list(client).items[0]?.publishedAt).toBe("2026-10-16T08:00:00+08:00");
  client.post("/preview/clock", { advanceDays: 100 });
  const days = list(client).items.map(({ publishedAt }) => publishedAt);
  expect(days[0]).toBe("2027-01-24T08:00:00+08:00");
  expect(days).toEqual([...days].sort().reverse());
});

test("what is published later today is not there yet", () => {
  const client = mockClient();
  const { total } = list(client);
  client.post("/preview/clock", { now: "2026-10-16T07:59:59+08:00" });
  expect(list(client).total).toBe(total - 1);
  expect(client.get("/v1/notices/n-152923-1").status).toBe(404);
});

test("a notice names its days by date and weekday", () => {
  const notice = read<Notice>(mockClient().get("/v1/notices/n-152923-1"));
  expect(notice.paragraphs[0]).toContain("10月18日（星期日）");
  expect(notice.kind).toEqual({ code: "utility", name: "停水停电" });
});

test("pages follow one another", () => {
  const client = mockClient();
  const first = list(client, "&limit=5");
  const second = list(client, `&limit=5&cursor=${first.nextCursor}`);
  expect([...first.items, ...second.items]).toEqual(list(client).items);
  expect(second.nextCursor).toBeUndefined();
});
