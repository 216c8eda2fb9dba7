import { mark, windows, zone } from "../hall-parts";
import { workdayHours } from "../hours";
import type { HallSeed } from "../region-pack";

/** 大兴安岭地区政务服务大厅: a long building, two floors. The plan is a sample. */
export const daxinganlingHall: HallSeed = {
  id: "hall-232700",
  regionCode: "232700",
  name: "大兴安岭地区政务服务大厅",
  address: "大兴安岭地区加格达奇区",
  phone: "0457-0000000",
  transport: "市内公交可到",
  location: { latitude: 50.42, longitude: 124.12 },
  hours: workdayHours(["08:30", "11:30"], ["13:30", "17:00"]),
  zones: [
    zone(
      "综合受理区",
      "一楼",
      [4, 8, 14, 6],
      windows(1, ["综合受理", "综合受理"], ["网上审批", "综合受理"], "邮寄取件"),
    ),
    zone(
      "社会保障区",
      "一楼",
      [20, 0, 24, 7],
      windows(4, ["社保", "社保医保"], ["医保", "社保医保"], "就业", "民政", "退役军人"),
    ),
    zone(
      "公安服务区",
      "一楼",
      [46, 0, 14, 7],
      windows(9, ["户籍", "公安服务"], ["身份证", "公安服务"], ["出入境", "公安服务"]),
    ),
    zone(
      "企业和项目区",
      "二楼",
      [20, 0, 34, 7],
      windows(12, ["企业登记", "企业登记"], ["税务", "企业登记"], "自然资源", "住建", "林草"),
    ),
  ],
  floors: [
    {
      name: "一楼",
      width: 60,
      height: 18,
      marks: [
        mark("entrance", "西门", 0, 16),
        mark("ramp", "坡道", 3, 16),
        mark("stairs", "楼梯", 30, 16),
        mark("lift", "电梯", 35, 16),
        mark("toilet", "卫生间", 58, 16),
        mark("terminal", "自助服务", 23, 12),
        mark("rest", "等候休息", 47, 12),
      ],
    },
    {
      name: "二楼",
      width: 60,
      height: 18,
      marks: [
        mark("stairs", "楼梯", 30, 16),
        mark("lift", "电梯", 35, 16),
        mark("toilet", "卫生间", 58, 16),
        mark("rest", "等候休息", 45, 12),
      ],
    },
  ],
  queues: [
    { name: "综合受理", peak: 8, minutesEach: 5 },
    { name: "社保医保", peak: 15, minutesEach: 4 },
    { name: "公安服务", peak: 9, minutesEach: 5 },
    { name: "企业登记", peak: 6, minutesEach: 8 },
  ],
};
