import type { FeeSeed } from "../region-pack";

/** Fees of 大兴安岭地区 that no guide carries. Prices marked so are samples. */
export const daxinganlingFees: FeeSeed[] = [
  {
    id: "fee-232700-waste",
    kind: "administrative",
    name: "城镇垃圾处理费",
    standard: "居民 5 元/户·月（样例）",
    basis: "计价格〔2002〕872号",
    collector: "大兴安岭地区城市管理部门",
    matters: [],
  },
  {
    id: "fee-232700-sewage",
    kind: "administrative",
    name: "污水处理费",
    standard: "居民 0.95 元/吨（样例）",
    basis: "财税〔2014〕151号",
    collector: "大兴安岭地区自来水公司（样例）代收",
    matters: [],
  },
  {
    id: "fee-232700-soil",
    kind: "administrative",
    name: "水土保持补偿费",
    standard: "按占地面积，省定标准",
    basis: "财综〔2014〕8号",
    collector: "税务部门代征",
    matters: [],
  },
  {
    id: "fee-232700-heating",
    kind: "service",
    name: "居民采暖费",
    standard: "33 元/平方米·采暖期（样例）",
    basis: "发改价格〔2007〕1195号",
    collector: "大兴安岭地区供热公司（样例）",
    matters: ["heating-open"],
  },
  {
    id: "fee-232700-water",
    kind: "service",
    name: "居民生活用水",
    standard: "3 元/吨（样例）",
    basis: "《城镇供水价格管理办法》",
    collector: "大兴安岭地区自来水公司（样例）",
    matters: ["water-supply-open"],
  },
  {
    id: "fee-232700-parking",
    kind: "service",
    name: "公共停车场停放服务费",
    standard: "每次 2 元（样例）",
    basis: "发改价格〔2015〕2975号",
    collector: "公共停车场",
    matters: [],
  },
];
