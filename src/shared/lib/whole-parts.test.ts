import { wholeParts } from "./whole-parts";

test.each([
  ["旗教育局请您补正，11月3日前交。", ["11月3日"]],
  ["本机关将在2026年10月12日前答复您。", ["2026年10月12日"]],
  ["要缴信息处理费 1,100 元，11月9日前缴", ["1,100 元", "11月9日"]],
  ["次日起 20 个工作日内答复您", ["20 个工作日"]],
  // So long a number would not fit a line of large text.
  ["YSQ-152923-2026-00050，9月29日接着办", ["9月29日"]],
  ["采纳 3 条，10 户人家", ["3 条", "10 户"]],
  ["今天 9:00–12:00，14:30–17:30", ["9:00–12:00", "14:30–17:30"]],
  ["打 12345", []],
  ["", []],
])("%s stays whole at %j", (text, kept) => {
  const parts = wholeParts(text);
  expect(parts.filter(({ isWhole }) => isWhole).map((part) => part.text)).toEqual(kept);
  expect(parts.map((part) => part.text).join("")).toBe(text);
});
