import type { components } from "@contract/schema";
import { disclosureClient, pointersOf } from "../../tests/support/disclosure-client";
import { mockClient, read } from "../../tests/support/mock-client";

type CaseList = components["schemas"]["CaseList"];
type AnnualTable = components["schemas"]["AnnualTable"];

test("all cases, newest first, with what the agency may do and how much its applicant asks", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  me.file();
  expect(me.act(me.file(), { action: "take-back" }).status).toBe(200);
  const { id } = me.file();
  const { items, total } = read<CaseList>(client.get("/preview/cases?limit=50"));
  expect(items.find((one) => one.id === id)).toMatchObject({
    persona: "resident",
    status: "awaiting-confirmation",
    agencyActions: ["confirm"],
    itemsThisMonth: 2,
  });
  expect(total).toBeGreaterThan(items.length);
});

test("a request of several items moves the next one up the steps, and pays for its own alone", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const placeOf = (wanted: string) =>
    read<CaseList>(client.get("/preview/cases?limit=50")).items.find(({ id }) => id === wanted)
      ?.itemsThisMonth;
  const first = me.received();
  const second = me.file();
  const act = (action: object) => client.post(`/preview/cases/${first.id}/actions`, action);
  expect(pointersOf(act({ action: "charge", basis: "item", count: 12, items: 13 }))).toEqual([
    "400",
    "#/items too_many",
  ]);
  expect(act({ action: "charge", basis: "item", count: 12, items: 12 }).status).toBe(200);
  expect([placeOf(first.id), placeOf(second.id)]).toEqual([12, 13]);
  expect(me.get(first.id).charge?.amount).toBe(200);
});

test("what is not open is refused, and what is wrong is pointed at", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const { id } = me.received();
  const act = (action: object, of = id) => client.post(`/preview/cases/${of}/actions`, action);
  expect(read(act({ action: "confirm" })).code).toBe("action_not_allowed");
  expect(pointersOf(act({ action: "reply", kind: "state-secret" }))).toEqual(["400", "#/reason required"]);
  expect(pointersOf(act({ action: "nothing" }))).toEqual(["400", "#/action enum"]);
  expect(pointersOf(act({}))).toEqual(["400", "#/action required"]);
  expect(act({ action: "confirm" }, "dr-nothing").status).toBe(404);
});

test("the official table counts every request of the region, and holds", () => {
  const client = mockClient();
  const table = (year: number) =>
    read<AnnualTable>(client.get(`/v1/statistics/disclosure?region=152923&year=${year}`));
  const newOnes = () => table(2026).rows.find(({ code }) => code === "1")?.values;
  const [citizens = 0, , , , , , total = 0] = newOnes() ?? [];
  disclosureClient(client).received();
  expect([newOnes()?.[0], newOnes()?.[6]]).toEqual([citizens + 1, total + 1]);
  expect([table(2025).holds, table(2026).holds, table(2019).holds]).toEqual([true, true, true]);
  const nextYear = client.get("/v1/statistics/disclosure?region=152923&year=2027");
  expect(pointersOf(nextYear)).toEqual(["400", "#/query/year range"]);
});
