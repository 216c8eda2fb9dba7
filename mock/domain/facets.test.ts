import { sampleGuides } from "../../tests/support/sample-guides";
import { compareEveryday } from "./everyday";
import { facetsOf, filterGuides } from "./facets";

const names = (guides: readonly { id: string }[]) => guides.map(({ id }) => id);

test("filters apply together", () => {
  expect(names(filterGuides(sampleGuides, { type: "01" }))).toEqual(["g-licence", "g-quarantine"]);
  expect(names(filterGuides(sampleGuides, { type: "01", audience: "person" }))).toEqual(["g-quarantine"]);
  expect(names(filterGuides(sampleGuides, { online: false }))).toEqual(["g-birth"]);
  expect(filterGuides(sampleGuides, {})).toEqual(sampleGuides);
});

test("each facet is counted with the other filters, not with its own", () => {
  const { themes, types, departments } = facetsOf(sampleGuides, { theme: "证件办理" });
  expect(themes.map(({ name, count }) => [name, count])).toEqual([
    ["证件办理", 3],
    ["农林牧渔", 1],
    ["生育收养", 1],
    ["社会保障", 1],
    ["设立变更", 1],
  ]);
  expect(types).toEqual([{ code: "20", name: "公共服务", count: 3 }]);
  expect(departments).toEqual([{ code: "11152923MB00000017", name: "额济纳旗公安局", count: 3 }]);
});

test("a facet's count is what choosing it gives", () => {
  for (const { code, count } of facetsOf(sampleGuides, { audience: "person" }).types) {
    expect(filterGuides(sampleGuides, { audience: "person", type: code })).toHaveLength(count);
  }
});

test("without a query, everyday matters of people come first", () => {
  expect(names([...sampleGuides].sort(compareEveryday))).toEqual([
    "g-id-renew",
    "g-id-first",
    "g-other",
    "g-birth",
    "g-pension",
    "g-quarantine",
    "g-licence",
  ]);
});
