import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";

type Schemas = components["schemas"];

const client = mockClient();
const agencies = (q = "", region = "152923") =>
  read<Schemas["AgencyList"]>(client.get(`/v1/agencies?region=${region}&q=${encodeURIComponent(q)}`)).items;

test("the government first, and no reason without a question", () => {
  const all = agencies();
  expect(all[0]?.name).toBe("额济纳旗人民政府");
  expect(all.filter(({ level }) => level === "township")).toHaveLength(9);
  expect(all.filter(({ why }) => why !== undefined)).toEqual([]);
});

test.each([
  ["2025年草原生态补奖资金发放汇总表", "额济纳旗林业和草原局", "“草原补奖”归它管"],
  ["供热", "额济纳旗住房和城乡建设局", "“供热”归它管"],
  ["我家的征地补偿款怎么算的", "额济纳旗自然资源局", "“征地补偿”归它管"],
  ["三公经费", "额济纳旗财政局", "“三公经费”归它管"],
  ["苏泊淖尔苏木的低保名单", "额济纳旗苏泊淖尔苏木人民政府", "“苏泊淖尔苏木”归它管"],
  ["额济纳旗教育局 2025年的合同", "额济纳旗教育局", "您提到了它的名字"],
])("%s: first comes %s", (q, name, why) => {
  expect(agencies(q)[0]).toMatchObject({ name, why });
});

test("all are still there when something is asked, and none is said to fit what fits none", () => {
  expect(agencies("供热")).toHaveLength(agencies().length);
  expect(agencies("月球的背面").filter(({ why }) => why !== undefined)).toEqual([]);
});

test("an unknown place is not found", () => {
  expect(client.get("/v1/agencies?region=999999").status).toBe(404);
});
