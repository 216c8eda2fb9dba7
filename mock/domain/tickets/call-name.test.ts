import { callName } from "./call-name";

test.each([
  ["额济纳旗水务局", "旗水务局"],
  ["额济纳旗巴彦陶来苏木人民政府", "巴彦陶来苏木人民政府"],
  ["鄂托克前旗敖勒召其镇人民政府", "敖勒召其镇人民政府"],
  ["额济纳旗人民政府", "旗人民政府"],
  ["鄂尔多斯市住房和城乡建设局", "市住房和城乡建设局"],
  ["达来呼布镇人民政府", "达来呼布镇人民政府"],
  ["12345", "12345"],
])("%s is called %s", (name, called) => {
  expect(callName(name)).toBe(called);
});

test("a county's office that speaks of towns keeps its place", () => {
  expect(callName("额济纳旗住房和城乡建设局")).toBe("旗住房和城乡建设局");
});
