import { areaPath, linePath, stepMiddle } from "./line-paths";

test("values stand in the middle of their steps, the highest at the top", () => {
  expect([0, 1].map((place) => stepMiddle(place, 2))).toEqual([25, 75]);
  expect(linePath([0, 100])).toBe("M25 100 75 0");
  expect(areaPath([50, 75])).toBe("M25 100 25 50 75 25 75 100Z");
});

test("a missing value is never drawn across", () => {
  expect(linePath([80, 60, undefined, 90, 100])).toBe("M10 20 30 40M70 10 90 0");
});

test("a value alone is no line", () => {
  expect(linePath([undefined, 50, undefined])).toBe("");
  expect(areaPath([50])).toBe("");
  expect(linePath([])).toBe("");
});
