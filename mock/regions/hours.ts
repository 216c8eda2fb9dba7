import type { RegionPack } from "./region-pack";

type Hours = RegionPack["halls"][number]["hours"];

const workdays = [1, 2, 3, 4, 5];

/** Monday to Friday, morning and afternoon; clock times `HH:MM`. */
export function workdayHours(morning: [string, string], afternoon: [string, string]): Hours {
  return [morning, afternoon].map(([opens, closes]) => ({ weekdays: workdays, opens, closes }));
}

/** Windows numbered one after another, from `first`. */
export function windows(first: number, ...names: string[]): { number: string; name: string }[] {
  return names.map((name, index) => ({ number: String(first + index).padStart(2, "0"), name }));
}

/** National service numbers that every place answers. */
export const nationalHotlines: RegionPack["region"]["hotlines"] = [
  { name: "政务服务便民热线", phone: "12345", hours: "24 小时" },
  { name: "人社服务热线", phone: "12333", hours: "工作日，人工" },
  { name: "医保服务热线", phone: "12393", hours: "工作日，人工" },
  { name: "税务服务热线", phone: "12366", hours: "工作日，人工" },
  { name: "法律援助热线", phone: "12348", hours: "24 小时" },
];
