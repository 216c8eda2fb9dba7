import { workingDayRule } from "./working-day-rule";

test.each([
  ["01", "行政许可", true],
  ["05", "行政给付", false],
  ["07", "行政确认", false],
  ["10", "其他行政权力", false],
  ["20", "公共服务", false],
])("%s %s cites 行政许可法: %s", (type, _name, cites) => {
  expect(workingDayRule(type).includes("行政许可法第八十二条")).toBe(cites);
  expect(/第.+条/.test(workingDayRule(type))).toBe(cites);
});
