import type { components } from "@contract/schema";
import { foundIn } from "./found-in";

const pump: components["schemas"]["PublishedReply"] = {
  id: "pump",
  source: "ticket",
  regionCode: "152923",
  title: "嘎查机井水泵三天不出水",
  department: { code: "11152923MB0015202B", name: "额济纳旗水务局" },
  answeredOn: "2026-10-01",
  excerpt: "换了水泵电机。",
  question: "骆驼没水喝，人也要去拉水。",
  answer: "换了水泵电机。",
};

test("the title is shown first, with every place of a word", () => {
  expect(foundIn(pump, ["水"])).toEqual({
    field: "title",
    ranges: [
      [4, 1],
      [10, 1],
    ],
  });
});

test("the text that holds more of the words is shown at its place", () => {
  expect(foundIn(pump, ["水泵", "电机"])).toEqual({
    field: "answer",
    excerpt: "换了水泵电机。",
    ranges: [[2, 4]],
  });
  expect(foundIn(pump, ["骆驼"])).toMatchObject({ field: "question", ranges: [[0, 2]] });
});

test("what is only near has no such place", () => {
  expect(foundIn(pump, ["火星"])).toBeUndefined();
});
