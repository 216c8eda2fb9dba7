import { callName, shortNameOf } from "./agency-names";

test.each([
  ["额济纳旗财政局", "旗财政局", "额财"],
  ["额济纳旗人民政府", "旗人民政府", "额政"],
  ["鄂托克前旗市场监督管理局", "旗市场监督管理局", "鄂市"],
  ["白城市人民政府", "市人民政府", "白政"],
  ["大兴安岭地区行政公署", "地区行政公署", "大政"],
  ["达来呼布镇人民政府", "达来呼布镇人民政府", "达政"],
])("%s is called %s, and its letters begin with %s", (name, called, short) => {
  const agency = { name };
  expect([callName(agency), shortNameOf(agency)]).toEqual([called, short]);
});

test("an agency's own short name is kept", () => {
  expect(shortNameOf({ name: "额济纳旗财政局", shortName: "额财字" })).toBe("额财字");
});
