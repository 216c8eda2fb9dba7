// Searching through the operations; the engine itself is tested beside it in contract/search.
import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";
import { sampleGuides } from "../../tests/support/sample-guides";

type Schemas = components["schemas"];

const text = encodeURIComponent;
const find = (query: string, client = mockClient()) =>
  read<Schemas["GuidePage"]>(client.get(`/v1/guides?region=152923&${query}`));
const ids = ({ items }: Schemas["GuidePage"]) => items.map(({ id }) => id);

test.each([
  [`q=${text("身份证")}`, ["g-id-renew", "g-id-first"]],
  ["q=chushengdengji", ["g-birth"]],
  ["q=csdj", ["g-birth"]],
  [`q=${text("养老金")}`, ["g-pension"]],
  [`q=${text("农牧局")}`, ["g-quarantine"]],
  [`q=${text("落户")}`, ["g-birth"]],
])("%s finds %j", (query, expected) => {
  expect(ids(find(query)).slice(0, expected.length)).toEqual(expected);
});

test("a hit says why it was found, and a wrong character what was searched for instead", () => {
  const [hit] = find(`q=${text("出生")}`).items;
  expect(hit?.found?.ranges).toEqual([[0, 2]]);
  const page = find(`q=${text("身分证")}`);
  expect(page.corrected).toBe("身份证");
  expect(ids(page)).toEqual(["g-id-renew", "g-id-first"]);
});

test("nothing found says which words to try; a filter that leaves nothing does not", () => {
  const page = find(`q=${text("火箭发射")}`);
  expect([page.total, page.items]).toEqual([0, []]);
  expect(page.near?.length).toBeGreaterThan(0);
  expect(find(`q=${text("出生")}&type=01`)).not.toHaveProperty("near");
});

test.each([
  ["visits=0", ["g-id-renew"]],
  ["audience=enterprise", ["g-licence"]],
  ["free=false", ["g-birth"]],
  ["event=birth", ["g-birth"]],
  ["depth=3", ["g-id-first"]],
  ["window=08", ["g-birth"]],
  ["visits=0&online=false", []],
])("%s leaves %j", (query, expected) => {
  const guides = sampleGuides.map((guide) => {
    if (guide.id === "g-birth") return { ...guide, charged: true, events: ["birth" as const], window: "08" };
    // A window of the hall of another region is none of this region's.
    if (guide.id === "g-quarantine") return { ...guide, window: "08" };
    return guide.id === "g-id-first" ? { ...guide, onlineDepth: 3 } : guide;
  });
  expect(ids(find(query, mockClient(guides)))).toEqual(expected);
});

test("suggestions lead to guides of the region", () => {
  const { items } = read<Schemas["GuideSuggestionList"]>(
    mockClient().get(`/v1/guide-suggestions?region=152923&q=${text("出生")}`),
  );
  expect(items.find(({ kind }) => kind === "matter")).toMatchObject({ guideId: "g-birth", text: "出生登记" });
  expect(mockClient().get("/v1/guide-suggestions?region=152923").status).toBe(400);
});
