import { barsOf, levelShares, ratesTable, rowsTable, shareWords } from "./rates";

const counts = {
  levels: [1, 2, 3, 10, 20],
  valid: 36,
  good: { numerator: 33, denominator: 36 },
  rectified: { numerator: 0, denominator: 0 },
  active: { numerator: 36, denominator: 90 },
  defaults: 54,
};
const rows = [
  { key: "a", name: "公安局", suppressed: false, counts },
  { key: "b", name: "档案局", suppressed: true },
];

test("levels stand best first, each as a part of all valid ones", () => {
  expect(levelShares(counts)[0]).toEqual({ name: "非常满意", share: { numerator: 20, denominator: 36 } });
  expect(levelShares(counts)[4]).toEqual({ name: "非常不满意", share: { numerator: 1, denominator: 36 } });
});

test("a row that is kept back tells no count anywhere, and says why", () => {
  const [, kept] = barsOf(rows, "good", 5);
  expect(kept).toEqual({ label: "档案局", figure: "不足 5 份，不公布", length: undefined });
  expect(rowsTable("部门", rows, "good").rows[1]?.slice(1)).toEqual(
    Array.from({ length: 3 }, () => "不公布"),
  );
});

test("a rate of nothing is no rate", () => {
  expect(shareWords("rectified", counts.rectified)).toBe("没有差评");
  expect(shareWords("good", counts.good)).toContain("33 ÷ 36");
  expect(ratesTable(counts).rows).toHaveLength(3);
});
