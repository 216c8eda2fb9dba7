import type { FeeSeed, RegionPack } from "../region-pack";

const atMarket = "市场调节价，按合同（价格为样例）";

/** Made-up firms of 额济纳旗. */
export const ejinIntermediaries: RegionPack["intermediaries"] = [
  {
    id: "agent-152923-survey",
    name: "额济纳旗测绘服务站（样例）",
    services: [
      { name: "不动产测绘", fee: "300 元/宗", basis: atMarket, limit: { days: 5, unit: "working-day" } },
    ],
    phone: "0483-0000041",
    address: "额济纳旗达来呼布镇",
    hours: "工作日 9:00–17:00",
  },
];

/** Fees of 额济纳旗 that no guide carries. */
export const ejinFees: FeeSeed[] = [
  {
    id: "fee-152923-waste",
    name: "生活垃圾处理费",
    kind: "administrative",
    standard: "居民 4 元/户·月（样例）",
    basis: "计价格〔2002〕872号",
    collector: "额济纳旗住房和城乡建设局",
    matters: [],
  },
];
