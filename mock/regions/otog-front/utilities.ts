import type { UtilitySeed } from "../region-pack";
import { powerOf, powerSteps, tariff } from "../utility-parts";

const address = "鄂托克前旗敖勒召其镇";
const hours = "工作日 8:30–12:00，14:30–17:30";

/** 水电暖气 of 鄂托克前旗. Firms, prices and telephones are samples. */
export const otogFrontUtilities: UtilitySeed[] = [
  {
    id: "utility-150623-water",
    kind: "water",
    name: "鄂托克前旗自来水公司（样例）",
    phone: "0477-0000029",
    repairPhone: "0477-0000054",
    repairHours: "24 小时",
    address,
    hours,
    window: "21",
    tariffs: [
      tariff("居民用水，每月 10 吨以内", "2.8 元/吨", "water"),
      tariff("居民用水，10 到 15 吨", "4.2 元/吨", "water"),
      tariff("居民用水，15 吨以上", "8.4 元/吨", "water"),
      tariff("非居民用水", "5.5 元/吨", "water"),
      tariff("居民污水处理费", "0.85 元/吨", "sewage"),
    ],
    payments: ["大厅 21 号窗口", "手机缴费", "银行代扣"],
    matters: ["water-supply-open", "water-transfer", "utilities-one-stop"],
  },
  powerOf("150623", {
    name: "鄂托克前旗供电公司（样例）",
    address,
    window: "22",
    tariffs: powerSteps(0.415, 0.465, 0.715),
  }),
  {
    id: "utility-150623-heating",
    kind: "heating",
    name: "鄂托克前旗供热公司（样例）",
    phone: "0477-0000029",
    repairPhone: "0477-0000052",
    repairHours: "供暖期 24 小时",
    address,
    hours,
    window: "23",
    season: "每年10月15日至次年4月15日，以当年公告为准",
    tariffs: [
      tariff("居民采暖", "3.5 元/平方米·月", "heating"),
      tariff("非居民采暖", "5 元/平方米·月", "heating"),
      tariff("停热基础热费", "按采暖费的 20% 收", "heating"),
    ],
    payments: ["大厅 23 号窗口", "手机缴费", "银行代扣"],
    matters: ["heating-open", "heating-stop", "utilities-one-stop"],
  },
  {
    id: "utility-150623-gas",
    kind: "gas",
    name: "鄂托克前旗燃气公司（样例）",
    phone: "0477-0000036",
    repairPhone: "0477-0000056",
    repairHours: "24 小时，闻到气味先关阀、开窗、到屋外再打",
    address,
    hours,
    window: "24",
    tariffs: [
      tariff("居民用气，每年 500 立方米以内", "1.9 元/立方米", "gas"),
      tariff("居民用气，500 立方米以上", "2.3 元/立方米", "gas"),
    ],
    payments: ["大厅 24 号窗口", "手机缴费", "燃气卡圈存"],
    matters: ["gas-open", "utilities-one-stop"],
  },
  {
    id: "utility-150623-waste",
    kind: "waste",
    name: "鄂托克前旗环卫服务中心（样例）",
    phone: "0477-0000057",
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
