import type { UtilitySeed } from "../region-pack";
import { powerOf, powerSteps, tariff } from "../utility-parts";

const address = "额济纳旗达来呼布镇";
const hours = "工作日 9:00–12:00，14:30–17:30";

/** 水电暖气 of 额济纳旗. Firms, prices and telephones are samples. */
export const ejinUtilities: UtilitySeed[] = [
  {
    id: "utility-152923-water",
    kind: "water",
    name: "额济纳旗自来水公司（样例）",
    phone: "0483-0000029",
    repairPhone: "0483-0000054",
    repairHours: "24 小时",
    address,
    hours,
    window: "20",
    tariffs: [
      tariff("居民用水，每月 12 吨以内", "2.5 元/吨", "water"),
      tariff("居民用水，12 到 18 吨", "3.7 元/吨", "water"),
      tariff("居民用水，18 吨以上", "7.5 元/吨", "water"),
      tariff("非居民用水", "4.2 元/吨", "water"),
      tariff("居民污水处理费", "0.85 元/吨", "sewage"),
    ],
    payments: ["大厅 20 号窗口", "手机缴费", "银行代扣"],
    matters: ["water-supply-open", "water-transfer", "utilities-one-stop"],
  },
  powerOf("152923", {
    name: "额济纳旗供电公司（样例）",
    address,
    window: "21",
    tariffs: powerSteps(0.415, 0.465, 0.715),
  }),
  {
    id: "utility-152923-heating",
    kind: "heating",
    name: "额济纳旗供热公司（样例）",
    phone: "0483-0000029",
    repairPhone: "0483-0000052",
    repairHours: "供暖期 24 小时",
    address,
    hours,
    window: "20",
    season: "每年10月15日至次年4月15日，以当年公告为准",
    tariffs: [
      tariff("居民采暖", "4.2 元/平方米·月", "heating"),
      tariff("非居民采暖", "5.6 元/平方米·月", "heating"),
      tariff("停热基础热费", "按采暖费的 20% 收", "heating"),
    ],
    payments: ["大厅 20 号窗口", "手机缴费", "银行代扣"],
    matters: ["heating-open", "heating-stop", "utilities-one-stop"],
  },
  {
    id: "utility-152923-gas",
    kind: "gas",
    name: "额济纳旗燃气公司（样例）",
    phone: "0483-0000036",
    repairPhone: "0483-0000056",
    repairHours: "24 小时，闻到气味先关阀、开窗、到屋外再打",
    address,
    hours,
    tariffs: [
      tariff("居民管道天然气", "3.4 元/立方米", "gas"),
      tariff("居民瓶装液化气，15 公斤", "130 元/瓶", "bottle"),
    ],
    window: "02",
    payments: ["营业厅", "手机缴费", "换瓶时付"],
    matters: ["gas-open", "utilities-one-stop"],
  },
  {
    id: "utility-152923-waste",
    kind: "waste",
    name: "额济纳旗环卫服务中心（样例）",
    phone: "0483-0000057",
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
