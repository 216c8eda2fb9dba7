import { workdayHours } from "../hours";
import { pointsOf } from "../point-parts";
import type { ServicePointSeed } from "../region-pack";
import { daxinganlingHall } from "./hall";

const hours = workdayHours(["08:30", "11:30"], ["13:30", "17:00"]);
const { hall, hallOf, station, room, home } = pointsOf("232700", hours);
const inForest = [
  "社保、医保参保和缴费",
  "养老待遇认证",
  "低保、临时救助申请",
  "林木采伐申请代交",
  "材料代收代送",
];

/** The network of 大兴安岭地区. Divisions are real, places on the map approximate, telephones placeholders. */
export const daxinganlingPoints: ServicePointSeed[] = [
  hall(daxinganlingHall, "league", ["地区部门的全部事项", "网上审批帮办", "结果免费邮寄"]),

  hallOf({ id: "jiagedaqi", division: "加格达奇区", at: [50.415, 124.13], phone: "0457-0000060" }),
  hallOf({ id: "songling", division: "松岭区", at: [50.6, 124.19], phone: "0457-0000061" }),
  hallOf({ id: "xinlin", division: "新林区", at: [51.67, 124.4], phone: "0457-0000062" }),
  hallOf({ id: "huzhong", division: "呼中区", at: [52.04, 123.6], phone: "0457-0000063" }),
  hallOf({ id: "mohe", division: "漠河市", at: [52.97, 122.54], phone: "0457-0000064" }),
  hallOf({ id: "tahe", division: "塔河县", at: [52.34, 124.71], phone: "0457-0000065" }),
  hallOf({ id: "huma", division: "呼玛县", at: [51.73, 126.65], phone: "0457-0000066" }),

  station({
    id: "hongqi",
    division: "加格达奇区红旗街道",
    at: [50.41, 124.11],
    phone: "0457-0000067",
    services: inForest,
  }),
  station({ id: "jiabei", division: "加格达奇区加北乡", at: [50.45, 124.1], phone: "0457-0000068" }),
  station({
    id: "tayuan",
    division: "新林区塔源镇",
    at: [51.49, 124.34],
    phone: "0457-0000069",
    services: inForest,
  }),
  station({
    id: "beiji",
    division: "漠河市北极镇",
    at: [53.48, 122.36],
    phone: "0457-0000070",
    services: inForest,
  }),
  station({ id: "shibazhan", division: "塔河县十八站鄂伦春族乡", at: [52.43, 125.4], phone: "0457-0000071" }),
  station({
    id: "baiyinna",
    division: "呼玛县白银纳鄂伦春族民族乡",
    at: [52.04, 125.86],
    phone: "0457-0000072",
  }),

  room({
    id: "jiabei-cun",
    division: "加格达奇区加北乡",
    place: "加北村",
    at: [50.46, 124.09],
    phone: "0457-0000073",
  }),
  room({
    id: "xianfeng",
    division: "松岭区小扬气镇",
    place: "先锋社区",
    at: [50.603, 124.195],
    phone: "0457-0000074",
  }),
  room({
    id: "lincheng",
    division: "新林区新林镇",
    place: "林城社区",
    at: [51.675, 124.405],
    phone: "0457-0000075",
  }),
  room({
    id: "xiangyang",
    division: "呼中区呼中镇",
    place: "向阳社区",
    at: [52.036, 123.605],
    phone: "0457-0000076",
  }),
  room({
    id: "beiji-cun",
    division: "漠河市北极镇",
    place: "北极村",
    at: [53.484, 122.362],
    phone: "0457-0000077",
  }),
  home({
    id: "luoguhe",
    division: "漠河市北极镇",
    place: "洛古河村",
    at: [53.34, 121.56],
    phone: "0457-0000078",
    transport: "冬天路滑，出门前先打电话",
  }),
  home({
    id: "kaikukang",
    division: "塔河县开库康镇",
    place: "开库康村",
    at: [53.13, 124.81],
    phone: "0457-0000079",
  }),
  room({
    id: "baiyinna-cun",
    division: "呼玛县白银纳鄂伦春族民族乡",
    place: "白银纳村",
    at: [52.045, 125.87],
    phone: "0457-0000080",
  }),
];
