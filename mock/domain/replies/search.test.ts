import type { components } from "@contract/schema";
import { countReplies, filteredReplies } from "./filters";
import { nearestReplies, searchReplies } from "./search";

type Reply = components["schemas"]["PublishedReply"];

const water = { code: "11152923MB0015202B", name: "额济纳旗水务局" };
const market = { code: "11152923MB0014808Q", name: "额济纳旗市场监督管理局" };
const reply = (id: string, more: Partial<Reply>): Reply => ({
  id,
  source: "ticket",
  kind: "help",
  regionCode: "152923",
  title: "",
  department: water,
  answeredOn: "2026-10-01",
  excerpt: "",
  question: "",
  answer: "",
  ...more,
});

const pump = reply("pump", {
  title: "嘎查机井水泵三天不出水",
  question: "骆驼没水喝",
  answer: "换了水泵电机。",
});
const meter = reply("meter", { kind: "consultation", title: "水表怎么换", answer: "水泵房旁边的窗口。" });
const food = reply("food", { kind: "report", title: "超市卖过期奶食品", department: market });
const law = reply("law", { source: "knowledge", title: "停水要提前多久通知", answer: "提前24小时。" });
const { kind: _kind, ...knowledge } = law;
const all = [food, meter, pump, knowledge];

test("every word must stand somewhere, and one in the title counts most", () => {
  expect(searchReplies(all, "水泵").map(({ id }) => id)).toEqual(["pump", "meter"]);
  expect(searchReplies(all, "水泵 骆驼").map(({ id }) => id)).toEqual(["pump"]);
  expect(searchReplies(all, "市场监督").map(({ id }) => id)).toEqual(["food"]);
});

test("nothing asked is everything, in the order given", () => {
  expect(searchReplies(all, " ，")).toEqual(all);
});

test("a sentence of which no reply holds every word finds what is near", () => {
  expect(searchReplies(all, "我们嘎查的机井抽不上水了")[0]?.id).toBe("pump");
  expect(nearestReplies(all, "嘎查水泵坏了，羊都没水喝", 5)[0]?.id).toBe("pump");
  expect(nearestReplies(all, "想给孩子转学到别的学校", 5)).toEqual([]);
});

test("each facet is counted with the other filters applied", () => {
  const counted = countReplies(all, { kind: "help", department: water.code });
  expect(counted.kinds).toEqual([
    { code: "consultation", name: "咨询", count: 1 },
    { code: "help", name: "求助", count: 1 },
  ]);
  expect(counted.departments).toEqual([{ ...water, count: 1 }]);
  expect(filteredReplies(all, { source: "knowledge" })).toEqual([knowledge]);
});
