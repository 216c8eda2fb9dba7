import { packs } from "../../regions/packs";
import { placesOf } from "./places-of";
import { isPlaceCode, placeName, resolvePlace } from "./resolve-place";

const [ejin] = packs;
const townships = ejin ? placesOf(ejin) : [];
const named = (input: Parameters<typeof resolvePlace>[0]) => placeName(resolvePlace(input, townships));

test("every place of every region has a code of its own", () => {
  for (const pack of packs) {
    const all = placesOf(pack).flatMap(({ code, villages }) => [code, ...villages.map((one) => one.code)]);
    expect([pack.region.name, new Set(all).size]).toEqual([pack.region.name, all.length]);
    expect(all.filter((code) => !/^(\d{6}|\d{9}|\d{12})$/.test(code))).toEqual([]);
  }
});

test("the codes of the standard: towns from 100 on, 苏木 from 200 on", () => {
  expect(townships.slice(0, 4).map(({ code, name }) => [code, name])).toEqual([
    ["152923100", "达来呼布镇"],
    ["152923101", "东风镇"],
    ["152923102", "哈日布日格德音乌拉镇"],
    ["152923200", "赛汉陶来苏木"],
  ]);
});

test.each([
  ["苏泊淖尔苏木伊布图嘎查机井旁", "苏泊淖尔苏木伊布图嘎查"],
  ["伊布图嘎查", "苏泊淖尔苏木伊布图嘎查"],
  ["苏泊淖尔那边的草场", "苏泊淖尔苏木"],
  ["东风小区门口", ""],
  ["东风镇古日乃", "东风镇古日乃嘎查"],
  ["家门口", ""],
])("%s is in %s", (words, place) => expect(named({ words })).toBe(place));

const at = (latitude: number, longitude: number) => ({ location: { latitude, longitude } });

test("a place on the map is the nearest 嘎查, else the nearest 苏木, else nowhere", () => {
  expect(named(at(42.121, 101.121))).toBe("苏泊淖尔苏木伊布图嘎查");
  expect(named(at(41.45, 103.0))).toBe("温图高勒苏木");
  expect(named(at(39.9, 116.4))).toBe("");
});

test("what was picked counts before words, and words before the map", () => {
  expect(named({ ...at(42.121, 101.121), words: "达来呼布镇居延社区" })).toBe("达来呼布镇居延社区");
  expect(named({ words: "达来呼布镇", divisionCode: "152923101" })).toBe("东风镇");
  expect(named({ words: "古日乃嘎查", divisionCode: "152923101" })).toBe("东风镇古日乃嘎查");
  expect([isPlaceCode("152923101", townships), isPlaceCode("152923999", townships)]).toEqual([true, false]);
});

test("what was given stays with the place", () => {
  const input = { words: "井边", ...at(10, 10) };
  expect(resolvePlace(input, townships)).toEqual(input);
});
