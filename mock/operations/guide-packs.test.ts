import type { components } from "@contract/schema";
import { mergePack } from "@contract/search/merge-pack";
import { mockClient, read } from "../../tests/support/mock-client";

type GuidePack = components["schemas"]["GuidePack"];
type Client = ReturnType<typeof mockClient>;

const pack = (client: Client, since = "") =>
  read<GuidePack>(client.get(`/v1/guide-packs/152923${since && `?since=${since}`}`));
const shorten = (client: Client, id: string) =>
  client.post(`/preview/guides/${id}/changes`, { change: "promised-shorter" });

test("a pack holds the whole list in its order and keeps its version while nothing changes", () => {
  const client = mockClient();
  const { items } = read<components["schemas"]["GuidePage"]>(client.get("/v1/guides?region=152923"));
  const first = pack(client);
  expect(first.guides.ids).toEqual(items.map(({ id }) => id));
  expect(first.base).toBeUndefined();
  expect(pack(client).version).toBe(first.version);
  expect(read(client.get("/v1/guide-packs/150623")).version).not.toBe(first.version);
});

test("who holds a version gets what changed since, and has everything then", () => {
  const client = mockClient();
  const held = pack(client);
  shorten(client, "g-id-first");
  client.post("/preview/guides/g-birth/changes", { change: "withdrawn" });
  const delta = pack(client, held.version);
  expect(delta).toMatchObject({ base: held.version, removed: ["g-birth"] });
  expect(delta.guides.ids).toEqual(["g-id-first"]);
  expect(mergePack(held, delta)).toEqual(pack(client));
});

test("who holds the version in force gets an empty delta, and 304 with its tag", () => {
  const client = mockClient();
  const { version } = pack(client);
  const answer = client.get(`/v1/guide-packs/152923?since=${version}`);
  expect(read<GuidePack>(answer)).toMatchObject({ version, base: version, removed: [], guides: { ids: [] } });
  const again = client.get(`/v1/guide-packs/152923?since=${version}`, {
    "If-None-Match": answer.headers.etag ?? "",
  });
  expect(again.status).toBe(304);
});

test("who holds a version that the backend does not know, or no more, gets everything", () => {
  const client = mockClient();
  const oldest = pack(client).version;
  expect(pack(client, "unknown").base).toBeUndefined();
  const guides = ["g-id-first", "g-id-renew", "g-pension", "g-birth"];
  for (const id of guides) {
    shorten(client, id);
    pack(client);
  }
  expect(pack(client, oldest).base).toBe(oldest);
  for (const id of guides) {
    shorten(client, id);
    pack(client);
  }
  expect(pack(client, oldest).base).toBeUndefined();
});

test("a version of another region is none of this one", () => {
  const client = mockClient();
  const other = read<GuidePack>(client.get("/v1/guide-packs/150623")).version;
  expect(pack(client, other).base).toBeUndefined();
});

test("a tag of a pack holds as long as its version, and another base has another tag", () => {
  const client = mockClient();
  const url = "/v1/guide-packs/152923";
  const { etag = "" } = client.get(url).headers;
  const held = { "If-None-Match": etag };
  client.post("/preview/guides/g-id-first/changes", { change: "phone-changed" });
  expect(client.get(url, held)).toMatchObject({ status: 304, headers: { etag }, body: "" });
  expect(client.get(`${url}?since=${pack(client).version}`, held).status).toBe(200);
  shorten(client, "g-id-first");
  expect(client.get(url, held).status).toBe(200);
});
