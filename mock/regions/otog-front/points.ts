import { workdayHours } from "../hours";
import { pointsOf } from "../point-parts";
import type { ServicePointSeed } from "../region-pack";
import { otogFrontHall } from "./hall";

const { hall, station, room, home } = pointsOf(
  "150623",
  workdayHours(["08:30", "12:00"], ["14:30", "17:30"]),
);

/**
 * The network of 鄂托克前旗: 4 towns and 12 gachas and communities (report of 2017). Divisions are real, places on the
 * map approximate, telephones placeholders.
 */
export const otogFrontPoints: ServicePointSeed[] = [
  hall(otogFrontHall, "banner", ["进驻部门的全部事项", "跨省通办", "水电暖气缴费", "中介服务", "蒙语服务"]),

  station({ id: "aolezhaoqi", division: "敖勒召其镇", at: [38.182, 107.476], phone: "0477-0000060" }),
  station({ id: "shanghaimiao", division: "上海庙镇", at: [38.26, 106.82], phone: "0477-0000061" }),
  station({ id: "chengchuan", division: "城川镇", at: [37.7, 108.31], phone: "0477-0000062" }),
  station({ id: "angsu", division: "昂素镇", at: [38.36, 107.94], phone: "0477-0000063" }),

  room({
    id: "bayin",
    division: "敖勒召其镇",
    place: "巴音社区",
    at: [38.186, 107.483],
    phone: "0477-0000064",
  }),
  room({
    id: "sanduandi",
    division: "敖勒召其镇",
    place: "三段地社区",
    at: [37.94, 107.56],
    phone: "0477-0000065",
  }),
  home({
    id: "chaganbalagasu",
    division: "敖勒召其镇",
    place: "查干巴拉嘎苏嘎查",
    at: [38.29, 107.55],
    phone: "0477-0000066",
  }),
  room({
    id: "shanghaimiao-shequ",
    division: "上海庙镇",
    place: "上海庙社区",
    at: [38.265, 106.83],
    phone: "0477-0000067",
  }),
  room({
    id: "tebude",
    division: "上海庙镇",
    place: "特布德嘎查",
    at: [38.34, 107.02],
    phone: "0477-0000068",
  }),
  home({
    id: "manghatu",
    division: "上海庙镇",
    place: "芒哈图嘎查",
    at: [38.12, 106.98],
    phone: "0477-0000069",
  }),
  room({
    id: "chengchuan-shequ",
    division: "城川镇",
    place: "城川社区",
    at: [37.705, 108.317],
    phone: "0477-0000070",
  }),
  room({
    id: "chengchuan-gacha",
    division: "城川镇",
    place: "城川嘎查",
    at: [37.68, 108.29],
    phone: "0477-0000071",
  }),
  home({
    id: "zhulatu",
    division: "城川镇",
    place: "珠拉图嘎查",
    at: [37.86, 108.12],
    phone: "0477-0000072",
  }),
  room({
    id: "angsu-shequ",
    division: "昂素镇",
    place: "昂素社区",
    at: [38.364, 107.946],
    phone: "0477-0000073",
  }),
  room({
    id: "maladi",
    division: "昂素镇",
    place: "玛拉迪嘎查",
    at: [38.17, 107.83],
    phone: "0477-0000074",
    hoursNote: "接羔时节先打电话",
  }),
  home({
    id: "bayanwusu",
    division: "昂素镇",
    place: "巴彦乌素嘎查",
    at: [38.45, 108.1],
    phone: "0477-0000075",
  }),
];
