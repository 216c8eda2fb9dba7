import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";

type Schemas = components["schemas"];

const change = (client: ReturnType<typeof mockClient>, kind: string, id = "g-id-first") =>
  client.post(`/preview/guides/${id}/changes`, { change: kind });
const versionOf = (client: ReturnType<typeof mockClient>) =>
  read<Schemas["GuideVersionList"]>(client.get("/v1/guide-versions?ids=g-id-first")).items;
const packVersion = (client: ReturnType<typeof mockClient>) =>
  read<Schemas["GuidePack"]>(client.get("/v1/guide-packs/152923")).version;

test("a changed guide is read everywhere at once, until a reset", () => {
  const client = mockClient();
  const pack = packVersion(client);
  const answer = read<Schemas["ChangedGuide"]>(change(client, "promised-shorter"));
  expect(answer).toMatchObject({ id: "g-id-first", version: "1+20261016" });
  const guide = read<Schemas["Guide"]>(client.get("/v1/guides/g-id-first"));
  expect(guide).toMatchObject({ version: "1+20261016", promised: { days: 10 } });
  expect(guide.history[0]).toEqual({ version: answer.version, on: "2026-10-16", changes: answer.changes });
  expect(guide.ifFiledToday.promised.dueOn).toBe("2026-10-30");
  expect(versionOf(client)).toEqual([{ id: "g-id-first", version: "1+20261016", changedOn: "2026-10-16" }]);
  expect(packVersion(client)).not.toBe(pack);
  client.post("/preview/reset", "");
  expect(versionOf(client)).toEqual([{ id: "g-id-first", version: "1" }]);
  expect(packVersion(client)).toBe(pack);
});

test("what is published after a reset is not taken for what was published before", () => {
  const client = mockClient();
  change(client, "promised-shorter");
  const days = () =>
    read<Schemas["GuidePage"]>(client.get("/v1/guides?region=152923")).items.find(
      ({ id }) => id === "g-id-first",
    )?.promised.days;
  expect(days()).toBe(10);
  client.post("/preview/reset", "");
  change(client, "material-added");
  expect(days()).toBe(20);
});

test("a withdrawn guide is not found anywhere any more", () => {
  const client = mockClient();
  expect(change(client, "withdrawn").status).toBe(200);
  expect(client.get("/v1/guides/g-id-first").status).toBe(404);
  expect(versionOf(client)).toEqual([]);
  const { items } = read<Schemas["GuidePage"]>(client.get("/v1/guides?region=152923"));
  expect(items.map(({ id }) => id)).not.toContain("g-id-first");
  expect(change(client, "promised-shorter").status).toBe(404);
  client.post("/preview/reset", "");
  expect(client.get("/v1/guides/g-id-first").status).toBe(200);
});

test("a change of the phone alone leaves the pack as it is", () => {
  const client = mockClient();
  const pack = packVersion(client);
  change(client, "phone-changed");
  expect(packVersion(client)).toBe(pack);
  expect(versionOf(client)[0]?.version).toBe("1+20261016");
});

test("before the day of a change the version before it is in force", () => {
  const client = mockClient();
  change(client, "withdrawn");
  client.post("/preview/clock", { advanceDays: -1 });
  expect(versionOf(client)).toEqual([{ id: "g-id-first", version: "1" }]);
});

test("an unknown guide and an unknown change are refused", () => {
  const client = mockClient();
  expect(change(client, "withdrawn", "g-nothing").status).toBe(404);
  expect(change(client, "renamed").status).toBe(400);
});
