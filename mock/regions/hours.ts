import type { RegionPack } from "./region-pack";

type Hours = RegionPack["halls"][number]["hours"];

const workdays = [1, 2, 3, 4, 5];
const everyDay = [...workdays, 6, 7];

/** Monday to Friday, morning and afternoon; clock times `HH:MM`. */
export function workdayHours(morning: [string, string], afternoon: [string, string]): Hours {
  return [morning, afternoon].map(([opens, closes]) => ({ weekdays: workdays, opens, closes }));
}

/** The same hours all week, where somebody is at home; clock times `HH:MM`. */
export function dailyHours(opens: string, closes: string): Hours {
  return [{ weekdays: everyDay, opens, closes }];
}

/** National service numbers that every place answers. */
export const nationalHotlines: RegionPack["region"]["hotlines"] = [
  { name: "政务服务便民热线", phone: "12345", hours: "24 小时" },
  { name: "人社服务热线", phone: "12333", hours: "工作日，人工" },
  { name: "医保服务热线", phone: "12393", hours: "工作日，人工" },
  { name: "税务服务热线", phone: "12366", hours: "工作日，人工" },
  { name: "法律援助热线", phone: "12348", hours: "24 小时" },
];
