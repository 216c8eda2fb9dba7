import { excerptOf } from "./excerpt";

const text = `${"前".repeat(200)}要找的字${"后".repeat(200)}`;

test("the excerpt holds the first place, marked where it now stands, and says that it is cut", () => {
  const { excerpt, ranges } = excerptOf(text, [[200, 4]]);
  const [[from = 0, length = 0] = []] = ranges;
  expect(excerpt.slice(from, from + length)).toBe("要找的字");
  expect([excerpt.startsWith("…"), excerpt.endsWith("…"), excerpt.length <= 120]).toEqual([true, true, true]);
});

test("a short text is given whole, places beyond it are left out", () => {
  expect(excerptOf("要找的字", [[0, 2]])).toEqual({ excerpt: "要找的字", ranges: [[0, 2]] });
  const twice = excerptOf(text, [
    [200, 4],
    [390, 4],
  ]);
  expect(twice.ranges).toHaveLength(1);
});
