import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";
import { sampleGuides } from "../../tests/support/sample-guides";

type GuidePage = components["schemas"]["GuidePage"];
type Guide = components["schemas"]["Guide"];

const list = (query: string, client = mockClient()) =>
  read<GuidePage>(client.get(`/v1/guides?region=152923${query}`));
const ids = ({ items }: GuidePage) => items.map(({ id }) => id);

test("a region's list has its own guides and those of the levels above, everyday ones first", () => {
  expect(ids(list(""))).toEqual([
    "g-id-renew",
    "g-id-first",
    "g-birth",
    "g-pension",
    "g-quarantine",
    "g-licence",
  ]);
});

test("with a query the best match comes first, and the facets count the result", () => {
  const page = list(`&q=${encodeURIComponent("身份证")}`);
  expect(ids(page)).toEqual(["g-id-renew", "g-id-first"]);
  expect(page.facets.types).toEqual([{ code: "20", name: "公共服务", count: 2 }]);
});

test("blanks around a query do not matter", () => {
  expect(ids(list("&q=%20%20"))).toHaveLength(6);
  expect(ids(list(`&q=%20${encodeURIComponent("出生登记")}%20`))).toEqual(["g-birth"]);
});

test("filters and facets go together", () => {
  const page = list("&type=01");
  expect(ids(page)).toEqual(["g-quarantine", "g-licence"]);
  expect(page.facets.types.map(({ code, count }) => [code, count])).toEqual([
    ["20", 3],
    ["01", 2],
    ["05", 1],
  ]);
});

test("pages follow one another without a gap or a repeat, whatever their size", () => {
  const client = mockClient();
  const seen: string[] = [];
  let cursor = "";
  do {
    const page = list(`&limit=${seen.length === 0 ? 1 : 4}${cursor}`, client);
    expect(page.total).toBe(6);
    seen.push(...ids(page));
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : "";
  } while (cursor);
  expect(seen).toEqual(ids(list("")));
});

test("a cursor is good for its own query only", () => {
  const client = mockClient();
  const { nextCursor } = list("&limit=1", client);
  for (const query of ["&type=01", "&q=a", "&online=true", "&visits=1", "&free=true", "&event=birth"]) {
    const answer = client.get(`/v1/guides?region=152923${query}&cursor=${nextCursor}`);
    expect(read(answer).code).toBe("cursor_invalid");
  }
  const tampered = client.get(`/v1/guides?region=152923&cursor=2${nextCursor?.slice(1)}`);
  expect(read(tampered).code).toBe("cursor_invalid");
});

test("a guide tells when it would be done if filed today, and why", () => {
  const client = mockClient();
  const guide = read<Guide>(client.get("/v1/guides/g-id-first"));
  expect(guide.ifFiledToday).toMatchObject({
    filedOn: "2026-10-16",
    promised: { dueOn: "2026-11-13", provisional: false, overdue: false, card: "none" },
    statutory: { dueOn: "2026-12-15" },
  });
  expect(guide.ifFiledToday.promised.ledger).toHaveLength(29);
  expect(guide.place.hallId).toBe("hall-152923");
  expect(Object.keys(guide)).not.toEqual(expect.arrayContaining(["keywords", "state"]));
  client.post("/preview/clock", { now: "2026-12-31T09:00:00+08:00" });
  expect(read<Guide>(client.get("/v1/guides/g-id-first")).ifFiledToday.promised.provisional).toBe(true);
});

test.each([
  ["g-licence", true],
  ["g-pension", false],
  ["g-id-first", false],
])("the working days of %s are counted by 行政许可法: %s", (id, cites) => {
  const { ledger } = read<Guide>(mockClient().get(`/v1/guides/${id}`)).ifFiledToday.promised;
  const said = ledger.some(({ article = "" }) => article.startsWith("行政许可法"));
  expect(said).toBe(cites);
});

test("where the law names no limit there is neither a limit nor a date by law", () => {
  const [first] = sampleGuides;
  if (!first) throw new Error("no sample guide");
  const { statutory: _, ...unlimited } = first;
  const guide = read<Guide>(mockClient([unlimited]).get(`/v1/guides/${first.id}`));
  expect(guide.statutory).toBeUndefined();
  expect(guide.ifFiledToday.statutory).toBeUndefined();
  expect(guide.ifFiledToday.promised.dueOn).toBe("2026-11-13");
});

test("a limit of no days by law is on the spot", () => {
  const guide = read<Guide>(mockClient().get("/v1/guides/g-quarantine"));
  expect(guide.ifFiledToday.statutory?.dueOn).toBe("2026-10-16");
});
