// What intermediaries do for matters, by the names that the guides use. Prices and limits are samples.
import type { RegionPack } from "./region-pack";

type Intermediary = RegionPack["intermediaries"][number];
type Service = Intermediary["services"][number];
type Row = Omit<Service, "name">;

const days = (count: number): Required<Pick<Row, "limit">> => ({
  limit: { days: count, unit: "working-day" },
});
const medical = "医疗服务价格项目，由省、自治区定价";

const services = {
  不动产测绘: { fee: "300 元/宗", ...days(5) },
  测绘: { fee: "宅基地 300 元/宗，草场和耕地 2 元/亩", ...days(10) },
  房产评估: { fee: "评估价的 0.3%，最低 500 元", ...days(3) },
  房产中介: { fee: "成交价的 1%，买卖双方商定", ...days(10) },
  房屋安全鉴定: { fee: "4 元/平方米，最低 1500 元", ...days(10) },
  消防检测: { fee: "3 元/平方米，最低 800 元", ...days(5) },
  卫生检测或评价: { fee: "600 元/次起，按检测项目", ...days(7) },
  卫生评价: { fee: "1200 元/次起，按面积", ...days(10) },
  环境影响评价: { fee: "报告表 8000 元/份起", ...days(20) },
  水资源论证: { fee: "论证表 6000 元/份起", ...days(20) },
  伐区调查设计: { fee: "12 元/立方米，最低 300 元", ...days(7) },
  草原现状调查: { fee: "3000 元/份起，按面积", ...days(10) },
  林地现状调查: { fee: "3000 元/份起，按面积", ...days(10) },
  印章刻制: { fee: "一套 4 枚 200 元；新开办企业头一套由财政付", ...days(1) },
  机动车检验: { fee: "小型汽车 280 元/辆", ...days(1) },
  车辆综合性能检测: { fee: "货车 360 元/辆", ...days(1) },
  二手车交易: { fee: "交易服务费 200 元/辆起", ...days(1) },
  驾驶培训: { fee: "小型汽车 3500 元/人，拖拉机 1200 元/人", ...days(60) },
  从业人员健康体检: { fee: "80 元/人；符合规定的由财政付", basis: medical, ...days(3) },
  驾驶人体检: { fee: "30 元/人", basis: medical, ...days(1) },
  教师资格体检: { fee: "180 元/人", basis: medical, ...days(3) },
  残疾评定: { fee: "100 元/人起；困难家庭由残联付", basis: medical, ...days(10) },
} satisfies Record<string, Row>;

/** A service with its usual price, or with the price of the place. */
export function offer(name: keyof typeof services, fee?: string): Service {
  const row = services[name];
  return { ...row, name, fee: `${fee ?? row.fee}（样例）` };
}

/** Maker of the intermediaries of a region; all are made up. */
export function intermediariesOf(region: string) {
  return ({ id, name, ...rest }: Intermediary): Intermediary => ({
    id: `agent-${region}-${id}`,
    name: `${name}（样例）`,
    ...rest,
  });
}
