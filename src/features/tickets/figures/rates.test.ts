import type { TicketFigures } from "./queries";
import { countedWords, glanceOf, lengthOf, percentOf, shareWords, tableOf } from "./rates";

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

test("a rate stands with its two counts", () => {
  expect(percentOf(share(97, 103))).toBe("94.2%");
  expect(shareWords("closing", share(22_586, 23_328))).toBe("22,586 ÷ 23,328（96.8%）");
  expect(countedWords("closing", share(97, 103))).toBe("办结 97 ÷ 受理 103");
});

test("without a denominator there is no rate, and it says why", () => {
  expect(percentOf(share(0, 0))).toBeUndefined();
  expect(lengthOf(share(0, 0))).toBeUndefined();
  expect(lengthOf(share(0, 5))).toBe(0);
  expect(shareWords("solved", share(0, 0))).toBe("没有回访，不算");
  expect(countedWords("satisfied", share(0, 0))).toBe("没有评价，不算");
});

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
