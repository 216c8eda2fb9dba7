import type { components } from "@contract/schema";
import { nearPublications } from "./near";

type Publication = components["schemas"]["Publication"];

function publication(id: string, title: string, text = ""): Publication {
  return {
    id,
    regionCode: "152923",
    column: { code: "documents", name: "公开目录" },
    kind: "policy",
    title,
    indexNumber: `11152923MB0300011R/2025-${id}`,
    issuer: { code: "11152923MB0300011R", name: "额济纳旗人民政府" },
    createdOn: "2025-04-14",
    publishedOn: "2025-05-06",
    blocks: [{ kind: "paragraph", text }],
    attachments: [],
    provenance: { kind: "sample", text: "示例" },
  };
}

const grassland = publication(
  "1",
  "2025年草原生态保护补助奖励实施方案",
  "补奖资金打入一卡通，名单在嘎查公示。",
);
const earlier = publication(
  "2",
  "2019年草原生态保护补助奖励实施方案",
  "补奖资金打入一卡通，名单在嘎查公示。",
);
const heating = publication("3", "城镇供热管理实施细则", "室温不低于18℃。");
const all = [heating, earlier, grassland];
const near = (text: string) => nearPublications(all, text, 5).map(({ id }) => id);

test("what is described in other words is near, of the year that is named only", () => {
  expect(near("2025年草原生态补助奖励资金发放的名单")).toEqual(["1"]);
  expect(near("草原生态补助奖励名单")).toEqual(["2", "1"]);
});

test("nothing is near to what nobody published", () => {
  expect(near("学校食堂采购合同")).toEqual([]);
  expect(near("热")).toEqual([]);
  expect(near("！？")).toEqual([]);
});
