import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";
import { sampleGuides } from "../../tests/support/sample-guides";

type Schemas = components["schemas"];
type Sample = (typeof sampleGuides)[number];

const [sample] = sampleGuides;
if (!sample) throw new Error("no sample guide");
const materials = [
  { id: "m1", name: "居民户口簿", need: "required" as const, forms: ["paper" as const] },
  { id: "m2", name: "监护人的居民身份证", need: "required" as const, forms: ["paper" as const] },
];
const first: Sample = { ...sample, id: "g-152923-id-card-first", materials };
const above: Sample = {
  ...sample,
  id: "g-152900-id-card-temp",
  name: "临时居民身份证申领",
  region: { code: "152900", name: "阿拉善盟" },
};

const flow = (guides: readonly Sample[], region = "152923") =>
  mockClient(guides).get(`/v1/question-flows/id-card?region=${region}`);
const outcomes = (guides: readonly Sample[]) =>
  new Map(read<Schemas["QuestionFlow"]>(flow(guides)).outcomes.map((outcome) => [outcome.id, outcome]));

test("an outcome names the region's guides and the materials that need not be brought", () => {
  expect(outcomes([first]).get("first-adult")?.guides).toMatchObject([
    { id: first.id, name: first.name, withoutMaterials: ["m2"] },
  ]);
});

test("a guide of a level above serves too; one that is not offered is left out", () => {
  expect(
    outcomes([first, above])
      .get("lost-temp")
      ?.guides.map(({ id }) => id),
  ).toEqual([above.id]);
});

test("an outcome that is left with nothing leads to the hotline", () => {
  expect(outcomes([first]).get("lost")).toMatchObject({ guides: [], phone: "12345" });
  expect(outcomes([first]).get("first-adult")).not.toHaveProperty("phone");
});

test("a flow that leads nowhere in a region is not offered there", () => {
  const list = (region: string) =>
    read<Schemas["QuestionFlowList"]>(mockClient([first]).get(`/v1/question-flows?region=${region}`));
  expect(list("152923").items.map(({ id }) => id)).toContain("id-card");
  expect(list("150600")).toEqual({ items: [], total: 0 });
  expect(flow([first], "150600").status).toBe(404);
  expect(flow([first], "999999").status).toBe(404);
});
