import type { UtilitySeed } from "../region-pack";
import { powerOf, powerSteps, tariff } from "../utility-parts";

const address = "大兴安岭地区加格达奇区";
const hours = "工作日 8:30–11:30，13:30–17:00";

/** 水电暖气 of 大兴安岭地区. Firms, prices and telephones are samples. */
export const daxinganlingUtilities: UtilitySeed[] = [
  {
    id: "utility-232700-water",
    kind: "water",
    name: "大兴安岭地区自来水公司（样例）",
    phone: "0457-0000029",
    repairPhone: "0457-0000054",
    repairHours: "24 小时",
    address,
    hours,
    window: "01",
    tariffs: [
      tariff("居民用水", "3 元/吨", "water"),
      tariff("非居民用水", "5.2 元/吨", "water"),
      tariff("居民污水处理费", "0.95 元/吨", "sewage"),
    ],
    payments: ["营业厅", "手机缴费", "银行代扣"],
    matters: ["water-supply-open", "water-transfer", "utilities-one-stop"],
  },
  powerOf("232700", {
    name: "大兴安岭地区供电公司（样例）",
    address,
    window: "01",
    tariffs: powerSteps(0.51, 0.56, 0.81),
  }),
  {
    id: "utility-232700-heating",
    kind: "heating",
    name: "大兴安岭地区供热公司（样例）",
    phone: "0457-0000029",
    repairPhone: "0457-0000052",
    repairHours: "供暖期 24 小时",
    address,
    hours,
    window: "01",
    season: "每年9月25日至次年5月10日，以当年公告为准",
    tariffs: [
      tariff("居民采暖", "33 元/平方米·采暖期", "heating"),
      tariff("非居民采暖", "42 元/平方米·采暖期", "heating"),
      tariff("停热基础热费", "按采暖费的 20% 收", "heating"),
    ],
    payments: ["营业厅", "手机缴费", "银行代扣"],
    matters: ["heating-open", "heating-stop", "utilities-one-stop"],
  },
  {
    id: "utility-232700-gas",
    kind: "gas",
    name: "大兴安岭地区燃气公司（样例）",
    phone: "0457-0000036",
    repairPhone: "0457-0000056",
    repairHours: "24 小时，闻到气味先关阀、开窗、到屋外再打",
    address,
    hours,
    tariffs: [
      tariff("居民管道天然气", "3.4 元/立方米", "gas"),
      tariff("居民瓶装液化气，15 公斤", "135 元/瓶", "bottle"),
    ],
    window: "01",
    payments: ["营业厅", "手机缴费", "换瓶时付"],
    matters: ["gas-open", "utilities-one-stop"],
  },
  {
    id: "utility-232700-waste",
    kind: "waste",
    name: "大兴安岭地区环卫服务中心（样例）",
    phone: "0457-0000057",
    address,
    hours,
    tariffs: [
      tariff("居民生活垃圾处理费", "5 元/户·月", "waste"),
      tariff("商户生活垃圾处理费", "按面积，40 元/月起", "waste"),
    ],
    payments: ["物业或社区代收", "手机缴费"],
    matters: [],
  },
];
