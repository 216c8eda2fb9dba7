import { wrapText } from "./wrap-text";

/** Ten px a Chinese character, five any other. */
const measure = (text: string) => Array.from(text).reduce((sum, char) => sum + (char > "\u2000" ? 10 : 5), 0);
const wrap = (text: string, width: number) => wrapText(text, width, measure);

test("a short text is one line, an empty one none", () => {
  expect(wrap("居民身份证", 100)).toEqual(["居民身份证"]);
  expect(wrap("", 100)).toEqual([]);
});

test("no line is wider than what there is, and nothing is lost", () => {
  const text = "周一至周五 09:00–12:00，14:30–17:30，法定节假日休息。".repeat(5);
  const lines = wrap(text, 120);
  for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(120);
  expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
});

test("no line begins with a mark that closes", () => {
  expect(wrap("一二三四，五六", 40)).toEqual(["一二三", "四，五六"]);
  expect(wrap("一二三四》，五", 40)).toEqual(["一二三", "四》，五"]);
});

test("numbers and words stay whole unless they are wider than the line", () => {
  expect(wrap("电话0483-1234567", 75)).toEqual(["电话", "0483-1234567"]);
  expect(wrap("0483-1234567", 30)).toEqual(["0483-1", "234567"]);
});

test("a line break in the text is one in the lines", () => {
  expect(wrap("甲\n乙", 100)).toEqual(["甲", "乙"]);
});
