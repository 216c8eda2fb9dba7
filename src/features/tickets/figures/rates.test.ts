import type { TicketFigures } from "@/shared/api/ticket-figures-query";
import { glanceOf, tableOf } from "./rates";

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

function rows(count: number): TicketFigures["rows"] {
  return Array.from({ length: count }, (_, place) => {
    const all = {
      response: share(0, 0),
      closing: share(0, 0),
      punctual: share(0, 0),
      satisfied: share(0, 0),
    };
    return { key: `${place}`, name: `第${place}`, rates: { ...all, filed: 2, solved: share(1, 2) } };
  });
}

test("beyond what one takes in at a glance, the others are one row, added up by their counts", () => {
  expect(glanceOf(rows(12), "solved")).toHaveLength(12);
  const shown = glanceOf(rows(30), "solved");
  expect(shown).toHaveLength(12);
  expect(shown[11]).toEqual({ name: "其他 19 个", share: share(19, 38) });
});

test("the table has every row and the sum", () => {
  const table = tableOf("部门", [{ name: "水务局", share: share(21, 26) }], share(21, 26), "punctual");
  expect(table.columns).toHaveLength(4);
  expect(table.rows).toEqual([
    ["水务局", "21", "26", "80.8%"],
    ["合计", "21", "26", "80.8%"],
  ]);
});
