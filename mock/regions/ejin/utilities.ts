import type { UtilitySeed } from "../region-pack";

/** 水电暖气 of 额济纳旗. Firms, prices and telephones are samples. */
export const ejinUtilities: UtilitySeed[] = [
  {
    id: "utility-152923-heating",
    kind: "heating",
    name: "额济纳旗供热公司（样例）",
    phone: "0483-0000051",
    repairPhone: "0483-0000052",
    repairHours: "供暖期 24 小时",
    address: "额济纳旗达来呼布镇",
    hours: "工作日 9:00–17:30",
    window: "20",
    season: "每年10月15日至次年4月15日，以当年公告为准",
    tariffs: [{ name: "居民采暖", price: "4.2 元/平方米·月（样例）", basis: "发改价格〔2007〕1195号" }],
    payments: ["大厅 20 号窗口", "手机缴费"],
    matters: ["heating-open"],
  },
];
