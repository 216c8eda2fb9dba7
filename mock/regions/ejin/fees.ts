import type { FeeSeed } from "../region-pack";

/** Fees of 额济纳旗 that no guide carries. Prices marked so are samples. */
export const ejinFees: FeeSeed[] = [
  {
    id: "fee-152923-waste",
    kind: "administrative",
    name: "城镇垃圾处理费",
    standard: "居民 4 元/户·月（样例）",
    basis: "计价格〔2002〕872号",
    collector: "额济纳旗住房和城乡建设局",
    matters: [],
  },
  {
    id: "fee-152923-sewage",
    kind: "administrative",
    name: "污水处理费",
    standard: "居民 0.85 元/吨（样例）",
    basis: "财税〔2014〕151号",
    collector: "额济纳旗自来水公司（样例）代收",
    matters: [],
  },
  {
    id: "fee-152923-grassland",
    kind: "administrative",
    name: "草原植被恢复费",
    standard: "按占用草原的类型和面积，自治区定标准",
    basis: "财综〔2010〕29号",
    collector: "额济纳旗林业和草原局",
    matters: [],
  },
  {
    id: "fee-152923-heating",
    kind: "service",
    name: "居民采暖费",
    standard: "4.2 元/平方米·月（样例）",
    basis: "发改价格〔2007〕1195号",
    collector: "额济纳旗供热公司（样例）",
    matters: ["heating-open"],
  },
  {
    id: "fee-152923-water",
    kind: "service",
    name: "居民生活用水",
    standard: "每月 12 吨以内 2.5 元/吨（样例）",
    basis: "《城镇供水价格管理办法》",
    collector: "额济纳旗自来水公司（样例）",
    matters: ["water-supply-open"],
  },
  {
    id: "fee-152923-tv",
    kind: "service",
    name: "有线电视基本收视维护费",
    standard: "18 元/月（样例）",
    basis: "发改价格〔2004〕2787号",
    collector: "有线电视站",
    matters: [],
  },
];
