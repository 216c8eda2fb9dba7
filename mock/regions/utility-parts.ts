// What the utilities of the places have in common. All prices are samples; the basis is what they rest on.
import type { UtilitySeed } from "./region-pack";

type Tariff = UtilitySeed["tariffs"][number];

const bases = {
  water: "《城镇供水价格管理办法》（国家发展改革委、住房城乡建设部令第46号）",
  sewage: "《污水处理费征收使用管理办法》（财税〔2014〕151号）",
  power: "《关于居民生活用电试行阶梯电价的指导意见》（发改价格〔2011〕2617号）",
  heating: "《城市供热价格管理暂行办法》（发改价格〔2007〕1195号）",
  gas: "《关于建立健全居民生活用气阶梯价格制度的指导意见》（发改价格〔2014〕467号）",
  bottle: "市场调节价，明码标价（《中华人民共和国价格法》第六条、第十三条）",
  waste: "《关于实行城市生活垃圾处理收费制度促进垃圾处理产业化的通知》（计价格〔2002〕872号）",
};

/** A tariff with its basis; the price is marked as a sample. */
export function tariff(name: string, price: string, basis: keyof typeof bases): Tariff {
  return { name, price: `${price}（样例）`, basis: bases[basis] };
}

/** Domestic power in three steps: yuan a kilowatt-hour up to 170, from 171 to 260 and above 260 a month. */
export function powerSteps(first: number, second: number, third: number): Tariff[] {
  return [
    tariff("居民用电，每月 170 度以内", `${first} 元/度`, "power"),
    tariff("居民用电，171 到 260 度", `${second} 元/度`, "power"),
    tariff("居民用电，260 度以上", `${third} 元/度`, "power"),
  ];
}

/** The power company of a place: one national number takes everything, day and night. */
export function powerOf(
  region: string,
  rest: Pick<UtilitySeed, "name" | "address" | "tariffs"> & { window?: string },
): UtilitySeed {
  return {
    id: `utility-${region}-power`,
    kind: "power",
    phone: "95598",
    repairPhone: "95598",
    repairHours: "24 小时",
    payments: ["手机缴费", "供电营业厅", "银行代扣"],
    matters: ["power-open", "power-transfer", "utilities-one-stop"],
    ...rest,
  };
}
