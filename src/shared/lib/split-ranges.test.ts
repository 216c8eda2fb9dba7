import { splitRanges } from "./split-ranges";

const shown = (text: string, ranges: number[][]) =>
  splitRanges(text, ranges)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

test("marks what the ranges say", () => {
  expect(shown("居民身份证补领", [[2, 3]])).toBe("居民[身份证]补领");
  expect(
    shown("居民身份证补领", [
      [5, 2],
      [0, 2],
    ]),
  ).toBe("[居民]身份证[补领]");
  expect(shown("居民", [])).toBe("居民");
});

test("no character is lost or doubled, whatever the ranges", () => {
  const ranges = [
    [0, 3],
    [2, 4],
    [6, 90],
    [40, 2],
  ];
  const parts = splitRanges("居民身份证补领", ranges);
  expect(parts.map(({ text }) => text).join("")).toBe("居民身份证补领");
});
