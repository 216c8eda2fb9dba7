import { workdayHours } from "../hours";
import { pointsOf } from "../point-parts";
import type { ServicePointSeed } from "../region-pack";
import { ordosHall } from "./hall";

const hours = workdayHours(["08:30", "12:00"], ["14:30", "17:30"]);
const { hall, hallOf, station, room, home } = pointsOf("150600", hours);

/** The network of 鄂尔多斯市. Divisions are real, places on the map approximate, telephones placeholders. */
export const ordosPoints: ServicePointSeed[] = [
  hall(ordosHall, "league", ["市级部门的全部事项", "24 小时自助服务", "不动产登记", "投资项目帮办"]),

  hallOf({ id: "dongsheng", division: "东胜区", at: [39.82, 109.99], phone: "0477-0000080" }),
  hallOf({ id: "kangbashi", division: "康巴什区", at: [39.605, 109.79], phone: "0477-0000081" }),
  hallOf({ id: "dalate", division: "达拉特旗", at: [40.41, 110.04], phone: "0477-0000082" }),
  hallOf({ id: "zhungeer", division: "准格尔旗", at: [39.86, 111.24], phone: "0477-0000083" }),
  hallOf(
    {
      id: "otog-front",
      division: "鄂托克前旗",
      name: "鄂托克前旗政务服务中心",
      at: [38.18, 107.48],
      phone: "0477-0000000",
    },
    "hall-150623",
  ),
  hallOf({ id: "otog", division: "鄂托克旗", at: [39.09, 107.98], phone: "0477-0000084" }),
  hallOf({ id: "hangjin", division: "杭锦旗", at: [39.83, 108.73], phone: "0477-0000085" }),
  hallOf({ id: "wushen", division: "乌审旗", at: [38.6, 108.82], phone: "0477-0000086" }),
  hallOf({ id: "yijinhuoluo", division: "伊金霍洛旗", at: [39.56, 109.74], phone: "0477-0000087" }),

  station({ id: "jiaotong", division: "东胜区交通街道", at: [39.815, 109.985], phone: "0477-0000088" }),
  station({ id: "hantai", division: "东胜区罕台镇", at: [39.83, 109.83], phone: "0477-0000089" }),
  station({
    id: "habagexi",
    division: "康巴什区哈巴格希街道",
    at: [39.613, 109.812],
    phone: "0477-0000090",
  }),
  station({ id: "zhandanzhao", division: "达拉特旗展旦召苏木", at: [40.37, 109.86], phone: "0477-0000091" }),
  station({ id: "xuejiawan", division: "准格尔旗薛家湾镇", at: [39.865, 111.25], phone: "0477-0000092" }),
  station({ id: "yihewusu", division: "杭锦旗伊和乌素苏木", at: [40.06, 108.07], phone: "0477-0000093" }),
  station({ id: "wushenzhao", division: "乌审旗乌审召镇", at: [39.11, 109.03], phone: "0477-0000094" }),
  station({
    id: "yijinhuoluo-zhen",
    division: "伊金霍洛旗伊金霍洛镇",
    at: [39.36, 109.79],
    phone: "0477-0000095",
  }),

  room({
    id: "jilaoqing",
    division: "东胜区交通街道",
    place: "吉劳庆社区",
    at: [39.818, 109.978],
    phone: "0477-0000096",
  }),
  room({
    id: "xinbei",
    division: "康巴什区哈巴格希街道",
    place: "新北社区",
    at: [39.62, 109.82],
    phone: "0477-0000097",
  }),
  room({
    id: "zhandanzhao-gacha",
    division: "达拉特旗展旦召苏木",
    place: "展旦召嘎查",
    at: [40.35, 109.83],
    phone: "0477-0000098",
  }),
  room({
    id: "suhaitu",
    division: "鄂托克旗蒙西镇",
    place: "苏亥图嘎查",
    at: [39.96, 107.08],
    phone: "0477-0000099",
  }),
  home({
    id: "bayinwusu",
    division: "杭锦旗伊和乌素苏木",
    place: "巴音乌素嘎查",
    at: [40.12, 107.98],
    phone: "0477-0000100",
  }),
  home({
    id: "chahanmiao",
    division: "乌审旗乌审召镇",
    place: "查汉庙嘎查",
    at: [39.22, 109.11],
    phone: "0477-0000101",
  }),
  room({
    id: "bulage",
    division: "伊金霍洛旗伊金霍洛镇",
    place: "布拉格嘎查",
    at: [39.34, 109.76],
    phone: "0477-0000102",
  }),
];
