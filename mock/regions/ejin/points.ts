import { workdayHours } from "../hours";
import { pointsOf } from "../point-parts";
import type { ServicePointSeed } from "../region-pack";
import { ejinHall } from "./hall";

const { hall, station, room, home } = pointsOf(
  "152923",
  workdayHours(["09:00", "12:00"], ["15:00", "17:30"]),
);

/** The network of 额济纳旗. Divisions are real, places on the map approximate, telephones placeholders. */
export const ejinPoints: ServicePointSeed[] = [
  hall(ejinHall, "banner", ["进驻部门的全部事项", "自助服务", "帮办代办", "水电暖缴费"]),

  station({ id: "dalaihubu", division: "达来呼布镇", at: [41.956, 101.066], phone: "0483-0000060" }),
  station({ id: "dongfeng", division: "东风镇", at: [41.2, 100.38], phone: "0483-0000061" }),
  station({
    id: "haribuerigede",
    division: "哈日布日格德音乌拉镇",
    at: [41.39, 102.52],
    phone: "0483-0000062",
    transport: "离旗里远，先打电话问清要带什么",
  }),
  station({ id: "saihantaolai", division: "赛汉陶来苏木", at: [41.94, 100.74], phone: "0483-0000063" }),
  station({
    id: "mazongshan",
    division: "马鬃山苏木",
    at: [42.05, 99.12],
    phone: "0483-0000064",
    transport: "离旗里远，先打电话问清要带什么",
  }),
  station({ id: "subonaoer", division: "苏泊淖尔苏木", at: [42.13, 101.09], phone: "0483-0000065" }),
  station({ id: "wentugaole", division: "温图高勒苏木", at: [41.44, 103.21], phone: "0483-0000066" }),
  station({ id: "bayantaolai", division: "巴彦陶来苏木", at: [41.91, 101.1], phone: "0483-0000067" }),
  station({ id: "bayintaohai", division: "巴音陶海苏木", at: [41.33, 101.05], phone: "0483-0000068" }),

  room({
    id: "juyan",
    division: "达来呼布镇",
    place: "居延社区",
    at: [41.953, 101.072],
    phone: "0483-0000070",
  }),
  room({
    id: "tuerhute",
    division: "达来呼布镇",
    place: "土尔扈特社区",
    at: [41.962, 101.061],
    phone: "0483-0000071",
  }),
  room({
    id: "yibutu",
    division: "苏泊淖尔苏木",
    place: "伊布图嘎查",
    at: [42.12, 101.12],
    phone: "0483-0000072",
    hoursNote: "转场时节先打电话",
  }),
  room({
    id: "ceke",
    division: "苏泊淖尔苏木",
    place: "策克嘎查",
    at: [42.34, 101.24],
    phone: "0483-0000073",
  }),
  home({
    id: "wulantuge",
    division: "苏泊淖尔苏木",
    place: "乌兰图格嘎查",
    at: [42.19, 101.02],
    phone: "0483-0000074",
  }),
  home({
    id: "mengetu",
    division: "赛汉陶来苏木",
    place: "孟格图嘎查",
    at: [41.86, 100.58],
    phone: "0483-0000075",
  }),
  room({
    id: "jirigalangtu",
    division: "巴彦陶来苏木",
    place: "吉日嘎郎图嘎查",
    at: [41.98, 101.12],
    phone: "0483-0000076",
  }),
  home({
    id: "guerinai",
    division: "东风镇",
    place: "古日乃嘎查",
    at: [40.92, 101.12],
    phone: "0483-0000077",
    transport: "离镇里一百多公里，代办员每月到旗里两趟",
  }),
  home({
    id: "suhaibulage",
    division: "马鬃山苏木",
    place: "苏海布拉格嘎查",
    at: [42.02, 99.2],
    phone: "0483-0000078",
  }),
  home({
    id: "geriletu",
    division: "温图高勒苏木",
    place: "格日勒图嘎查",
    at: [41.5, 103.4],
    phone: "0483-0000079",
  }),
];
