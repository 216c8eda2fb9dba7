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
  const second = list(client, `&limit=50&cursor=${first.nextCursor}`);
  expect([...first.items, ...second.items]).toEqual(list(client, "&limit=50").items);
  expect(second.nextCursor).toBeUndefined();
});

test("a column by itself, whose cursor is no other's", () => {
  const client = mockClient();
  for (const column of ["notice", "missing", "culture", "photos"] as const) {
    const { items, total } = list(client, `&column=${column}&limit=50`);
    expect(items.length).toBe(total);
    expect(new Set(items.map((notice) => notice.column))).toEqual(new Set([column]));
  }
  const { nextCursor } = list(client, "&column=culture&limit=1");
  expect(client.get(`/v1/notices?region=152923&column=photos&cursor=${nextCursor}`).status).toBe(400);
});

test("every place has notices of every column, somebody looked for and somebody found", () => {
  const client = mockClient();
  for (const code of ["152923", "150623", "150600", "220871", "232700"]) {
    const { items } = read<NoticePage>(client.get(`/v1/notices?region=${code}&limit=50`));
    const count = (column: string) => items.filter((notice) => notice.column === column).length;
    expect(items.length).toBeGreaterThanOrEqual(10);
    expect([count("missing"), count("culture"), count("photos")]).toEqual([2, 3, 2]);
    const states = items.flatMap(({ missing }) => (missing ? [missing.state] : []));
    expect(states.sort()).toEqual(["found", "missing"]);
    for (const { cover, pictures, column } of items) {
      expect([cover !== undefined, pictures !== undefined]).toEqual(
        Array(2).fill(column === "culture" || column === "photos"),
      );
    }
  }
});

test("a name of somebody looked for is masked, and what was told goes when they are found", () => {
  const { items } = list(mockClient(), "&column=missing");
  for (const { missing } of items) expect(missing?.who).toMatch(/^.\*（[男女]，\d+ 岁）/);
  const found = items.find(({ missing }) => missing?.state === "found");
  expect(found?.missing).toMatchObject({ looks: "已经找到，特征不再公布" });
  expect(found?.missing).not.toHaveProperty("speaks");
});

test("a picture is a drawing without a script, handed over under its own kind, of its own notice only", () => {
  const client = mockClient();
  const { gallery = [] } = read<Notice>(client.get("/v1/notices/n-152923-31"));
  expect(gallery.length).toBeGreaterThan(1);
  for (const { id, alt, caption } of gallery) {
    const { status, headers, body } = client.get(`/v1/notices/n-152923-31/pictures/${id}`);
    expect([status, headers["content-type"], headers["x-content-type-options"]]).toEqual([
      200,
      "image/svg+xml",
      "nosniff",
    ]);
    expect(new TextDecoder().decode(body as Uint8Array)).toMatch(
      /^<svg [^<]*>(<(?!script|foreignObject|image)|[^<])+$/,
    );
    expect([alt, caption].every(Boolean)).toBe(true);
    const again = client.get(`/v1/notices/n-152923-31/pictures/${id}`, {
      "If-None-Match": headers.etag ?? "",
    });
    expect(again.status).toBe(304);
  }
  expect(client.get("/v1/notices/n-152923-31/pictures/hall").status).toBe(404);
  expect(client.get("/v1/notices/n-152923-1/pictures/lake").status).toBe(404);
});
