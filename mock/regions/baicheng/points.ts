import { workdayHours } from "../hours";
import { pointsOf } from "../point-parts";
import type { ServicePointSeed } from "../region-pack";
import { baichengHall } from "./hall";

const { hall, station, room, home } = pointsOf(
  "220871",
  workdayHours(["08:30", "11:30"], ["13:00", "16:30"]),
);
const inTown = ["社保、医保参保和缴费", "养老待遇认证", "低保、临时救助申请", "就业登记", "材料代收代送"];

/** The network of 白城经济开发区. Divisions are real, places on the map approximate, telephones placeholders. */
export const baichengPoints: ServicePointSeed[] = [
  hall(baichengHall, "banner", ["进驻部门的全部事项", "企业帮办代办", "预约延时", "上门服务"]),

  station({
    id: "xingfu",
    division: "幸福街道",
    at: [45.615, 122.85],
    phone: "0436-0000060",
    services: inTown,
  }),
  station({
    id: "baoping",
    division: "保平街道",
    at: [45.63, 122.86],
    phone: "0436-0000061",
    services: inTown,
  }),
  station({ id: "xijiao", division: "西郊街道", at: [45.61, 122.79], phone: "0436-0000062" }),

  room({
    id: "huayuan",
    division: "幸福街道",
    place: "花园社区",
    at: [45.617, 122.846],
    phone: "0436-0000063",
  }),
  room({
    id: "guangming",
    division: "幸福街道",
    place: "光明社区",
    at: [45.612, 122.842],
    phone: "0436-0000064",
  }),
  room({
    id: "jiheyuan",
    division: "幸福街道",
    place: "吉鹤苑社区",
    at: [45.609, 122.853],
    phone: "0436-0000065",
  }),
  room({
    id: "jingwei",
    division: "保平街道",
    place: "经纬社区",
    at: [45.633, 122.864],
    phone: "0436-0000066",
  }),
  room({
    id: "yangguang",
    division: "保平街道",
    place: "阳光社区",
    at: [45.628, 122.857],
    phone: "0436-0000067",
  }),
  room({ id: "hebei", division: "西郊街道", place: "河北村", at: [45.64, 122.8], phone: "0436-0000068" }),
  room({ id: "fengchan", division: "西郊街道", place: "丰产村", at: [45.6, 122.77], phone: "0436-0000069" }),
  room({ id: "xiangyang", division: "西郊街道", place: "向阳村", at: [45.59, 122.8], phone: "0436-0000070" }),
  home({ id: "erlong", division: "西郊街道", place: "二龙村", at: [45.57, 122.75], phone: "0436-0000071" }),
  room({ id: "chaoyang", division: "西郊街道", place: "朝阳村", at: [45.62, 122.76], phone: "0436-0000072" }),
  home({ id: "baosheng", division: "西郊街道", place: "保胜村", at: [45.66, 122.78], phone: "0436-0000073" }),
];
