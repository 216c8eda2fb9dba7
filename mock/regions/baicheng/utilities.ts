import type { UtilitySeed } from "../region-pack";
import { powerOf, powerSteps, tariff } from "../utility-parts";

const address = "白城经济开发区";
const hours = "工作日 8:30–11:30，13:00–16:30";

/** 水电暖气 of 白城经济开发区. Firms, prices and telephones are samples. */
export const baichengUtilities: UtilitySeed[] = [
  {
    id: "utility-220871-water",
    kind: "water",
    name: "白城经济开发区自来水公司（样例）",
    phone: "0436-0000029",
    repairPhone: "0436-0000054",
    repairHours: "24 小时",
    address,
    hours,
    window: "23",
    tariffs: [
      tariff("居民用水，每月 15 吨以内", "2.4 元/吨", "water"),
      tariff("居民用水，15 到 22 吨", "3.6 元/吨", "water"),
      tariff("居民用水，22 吨以上", "7.2 元/吨", "water"),
      tariff("非居民用水", "4.6 元/吨", "water"),
      tariff("居民污水处理费", "0.95 元/吨", "sewage"),
    ],
    payments: ["大厅 23 号窗口", "手机缴费", "银行代扣"],
    matters: ["water-supply-open", "water-transfer", "utilities-one-stop"],
  },
  powerOf("220871", {
    name: "白城经济开发区供电公司（样例）",
    address,
    window: "02",
    tariffs: powerSteps(0.525, 0.575, 0.825),
  }),
  {
    id: "utility-220871-heating",
    kind: "heating",
    name: "白城经济开发区供热公司（样例）",
    phone: "0436-0000029",
    repairPhone: "0436-0000052",
    repairHours: "供暖期 24 小时",
    address,
    hours,
    window: "23",
    season: "每年10月20日至次年4月10日，以当年公告为准",
    tariffs: [
      tariff("居民采暖", "26 元/平方米·采暖期", "heating"),
      tariff("非居民采暖", "32 元/平方米·采暖期", "heating"),
      tariff("停热基础热费", "按采暖费的 20% 收", "heating"),
    ],
    payments: ["大厅 23 号窗口", "手机缴费", "银行代扣"],
    matters: ["heating-open", "heating-stop", "utilities-one-stop"],
  },
  {
    id: "utility-220871-gas",
    kind: "gas",
    name: "白城经济开发区燃气公司（样例）",
    phone: "0436-0000036",
    repairPhone: "0436-0000056",
    repairHours: "24 小时，闻到气味先关阀、开窗、到屋外再打",
    address,
    hours,
    window: "02",
    tariffs: [
      tariff("居民用气，每年 220 立方米以内", "3.1 元/立方米", "gas"),
      tariff("居民用气，220 到 440 立方米", "3.7 元/立方米", "gas"),
      tariff("居民用气，440 立方米以上", "4.6 元/立方米", "gas"),
    ],
    payments: ["燃气营业厅", "手机缴费", "燃气卡圈存"],
    matters: ["gas-open", "utilities-one-stop"],
  },
  {
    id: "utility-220871-waste",
    kind: "waste",
    name: "白城经济开发区环卫服务中心（样例）",
    phone: "0436-0000057",
    address,
    hours,
    tariffs: [
      tariff("居民生活垃圾处理费", "4 元/户·月", "waste"),
      tariff("商户生活垃圾处理费", "按面积，30 元/月起", "waste"),
    ],
    payments: ["物业或社区代收", "手机缴费"],
    matters: [],
  },
];
