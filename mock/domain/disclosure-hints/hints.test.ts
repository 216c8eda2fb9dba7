import { likeness, similarTo } from "../similar";
import { doorFor } from "./doors";
import { tipsFor } from "./tips";

const codes = (text: string) => tipsFor(text).map(({ code }) => code);

test.each([
  ["我家的草场面积登记错了，要更正", "own-record"],
  ["户口本上我的出生日期写错了", "own-record"],
  ["举报有人违法占地盖房", "report"],
  ["投诉物业停暖三天没人管", "complaint"],
  ["要求补发去年的草原补奖", "complaint"],
  ["查询我家房子的不动产登记信息", "registry"],
  ["请问老年证怎么办，要带什么", "consultation"],
  ["草原补奖什么时候发", "consultation"],
])("%s → %s", (text, looksLike) => {
  expect(doorFor(text)?.looksLike).toBe(looksLike);
});

test.each([
  "2025年苏泊淖尔苏木草原补奖资金发放汇总表",
  "额济纳旗2024年公务接待费决算",
  "关于征地补偿安置方案的批复",
  "2025年12345投诉统计数据",
  "不动产登记收费标准文件",
  "请问能否公开2025年供热补贴发放名单",
  "2024年环境违法行为查处决定书",
])("%s → a request for information", (text) => {
  expect(doorFor(text)).toBeUndefined();
});

test("a precise description needs no tip, a vague one gets those that help", () => {
  expect(codes("额济纳旗财政局2025年草原生态补奖资金发放汇总表")).toEqual([]);
  expect(codes("补贴")).toEqual(["too-short", "no-year", "no-place", "no-name"]);
  expect(codes("为了打官司，需要达来呼布镇2023年的征地补偿安置方案")).toEqual(["asks-why"]);
  expect(codes("1、额济纳旗2024年预算；2、额济纳旗2024年决算报告全文")).toEqual(["many-matters"]);
});

test("descriptions of the same are alike, of others not; signs and common words count for nothing", () => {
  const wanted = "申请公开2025年草原生态补奖资金发放汇总表";
  expect(likeness(wanted, "2025年草原补奖资金发放汇总表（苏泊淖尔苏木）")).toBeGreaterThan(0.6);
  expect(likeness(wanted, "2025年供热补贴发放标准文件")).toBeLessThan(0.4);
  expect([likeness("的", wanted), likeness("", ""), likeness(wanted, wanted)]).toEqual([0, 0, 1]);
  expect(similarTo(wanted, ["供热补贴文件", "草原生态补奖资金发放表", wanted], String)).toEqual([
    wanted,
    "草原生态补奖资金发放表",
  ]);
});
