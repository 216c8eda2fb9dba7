import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";
import { sampleGuides } from "../../tests/support/sample-guides";

type Schemas = components["schemas"];

const charging = sampleGuides.map((guide) =>
  guide.id.startsWith("g-id")
    ? {
        ...guide,
        charged: true,
        fee: {
          items: [{ name: "证件工本费", standard: "20 元/证", basis: "发改价格〔2003〕2322号" }],
          payOnline: true,
        },
      }
    : guide,
);
const fees = (query = "", client = mockClient(charging)) =>
  read<Schemas["FeePage"]>(client.get(`/v1/fees?region=152923&limit=50${query}`));

test("fees come from the guides, from the directory and from intermediaries, with counts of each kind", () => {
  const page = fees();
  const [own] = page.items.filter(({ name }) => name === "证件工本费");
  expect(own?.guides.map(({ id }) => id)).toEqual(["g-id-renew", "g-id-first"]);
  expect(page.kinds.map(({ code }) => code)).toEqual(["administrative", "service", "intermediary"]);
  expect(page.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(page.total);
  expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
});

test("a query narrows, a kind narrows further, and the kinds count what the query leaves", () => {
  const page = fees(`&q=${encodeURIComponent("证件")}&kind=service`);
  expect([page.total, page.items]).toEqual([0, []]);
  expect(page.kinds).toEqual([{ code: "administrative", name: "行政事业性收费", count: 1 }]);
});

test("pages follow one another, and a cursor is good for its own query only", () => {
  const client = mockClient(charging);
  const get = (query: string) => client.get(`/v1/fees?region=152923${query}`);
  const first = read<Schemas["FeePage"]>(get("&limit=2"));
  const second = read<Schemas["FeePage"]>(get(`&limit=50&cursor=${first.nextCursor}`));
  expect([...first.items, ...second.items]).toEqual(fees("", client).items);
  expect(read(get(`&kind=service&cursor=${first.nextCursor}`)).code).toBe("cursor_invalid");
});

test("a fee that was dropped is in the directory no more", () => {
  const client = mockClient(charging);
  for (const id of ["g-id-first", "g-id-renew"])
    client.post(`/preview/guides/${id}/changes`, { change: "fee-dropped" });
  expect(fees("", client).items.map(({ name }) => name)).not.toContain("证件工本费");
});

test("intermediaries by service, with how many offer each", () => {
  const client = mockClient();
  const list = (query = "") =>
    read<Schemas["IntermediaryList"]>(client.get(`/v1/intermediaries?region=152923${query}`));
  const all = list();
  expect(all.total).toBe(all.items.length);
  const service = all.services[0];
  if (!service) throw new Error("no service");
  const some = list(`&service=${encodeURIComponent(service.code)}`);
  expect(some.items).toHaveLength(service.count);
  expect(some.services).toEqual(all.services);
  expect(list(`&service=${encodeURIComponent("没有的")}`).items).toEqual([]);
});

test("utilities lead to the guides that the region offers", () => {
  const [sample] = sampleGuides;
  if (!sample) throw new Error("no sample guide");
  const heating = { ...sample, id: "g-152923-heating-open", name: "供热开户" };
  const { items } = read<Schemas["UtilityList"]>(mockClient([heating]).get("/v1/utilities?region=152923"));
  expect(items.find(({ kind }) => kind === "heating")?.guides).toEqual([
    { id: heating.id, name: heating.name },
  ]);
  expect(items.find(({ kind }) => kind === "gas")?.guides).toEqual([]);
});

test.each(["sfz", "身分证", "shenfenzheng"])("fees are found by %s as their guides are", (query) => {
  const names = fees(`&q=${encodeURIComponent(query)}`).items.map(({ name }) => name);
  expect(names).toContain("证件工本费");
});
