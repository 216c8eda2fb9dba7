import { mark, windows, zone } from "../hall-parts";
import { workdayHours } from "../hours";
import type { HallSeed } from "../region-pack";

/** 鄂托克前旗政务服务中心: 4,600 m² on two floors, six zones (report of 2017). The plan itself is a sample. */
export const otogFrontHall: HallSeed = {
  id: "hall-150623",
  regionCode: "150623",
  name: "鄂托克前旗政务服务中心",
  address: "鄂托克前旗敖勒召其镇",
  phone: "0477-0000000",
  transport: "镇内公交可到",
  location: { latitude: 38.18, longitude: 107.48 },
  hours: workdayHours(["08:30", "12:00"], ["14:30", "17:30"]),
  zones: [
    zone("综合服务区", "一楼", [15, 28, 20, 9], windows(1, "综合咨询", "帮办代办", "跨省通办")),
    zone(
      "民生保障区",
      "一楼",
      [0, 0, 26, 12],
      windows(4, ["社保", "社保医保"], ["医保", "社保医保"], "民政", "残联", "公积金"),
    ),
    zone(
      "公安服务区",
      "一楼",
      [29, 0, 21, 12],
      windows(9, ["户籍", "公安服务"], ["身份证", "公安服务"], ["出入境", "公安服务"], "车驾管"),
    ),
    zone(
      "企业开办区",
      "二楼",
      [0, 0, 23, 12],
      windows(13, ["营业执照", "企业开办"], ["税务", "企业开办"], "印章", "银行开户"),
    ),
    zone("项目审批区", "二楼", [26, 0, 24, 12], windows(17, "发展改革", "自然资源", "住建", "生态环境")),
    zone(
      "公用和中介区",
      "二楼",
      [0, 20, 32, 13],
      windows(
        21,
        ["供水", "水电气暖"],
        ["供电", "水电气暖"],
        ["供暖", "水电气暖"],
        ["燃气", "水电气暖"],
        "中介机构",
        "中介机构（工程）",
      ),
    ),
  ],
  floors: [
    {
      name: "一楼",
      width: 50,
      height: 46,
      marks: [
        mark("entrance", "南门", 25, 46),
        mark("entrance", "东门", 50, 30),
        mark("ramp", "坡道", 31, 45),
        mark("stairs", "楼梯", 46, 40),
        mark("lift", "电梯", 46, 35),
        mark("toilet", "卫生间", 3, 42),
        mark("terminal", "自助服务", 9, 32),
        mark("rest", "等候休息", 25, 19),
        mark("rest", "蒙语书屋", 5, 22),
      ],
    },
    {
      name: "二楼",
      width: 50,
      height: 46,
      marks: [
        mark("stairs", "楼梯", 46, 40),
        mark("lift", "电梯", 46, 35),
        mark("toilet", "卫生间", 3, 42),
        mark("terminal", "自助缴费", 38, 26),
        mark("rest", "等候休息", 25, 16),
      ],
    },
  ],
  queues: [
    { name: "社保医保", peak: 18, minutesEach: 4 },
    { name: "公安服务", peak: 12, minutesEach: 5 },
    { name: "企业开办", peak: 8, minutesEach: 8 },
    { name: "水电气暖", peak: 7, minutesEach: 3 },
  ],
};
