import { mark, windows, zone } from "../hall-parts";
import { workdayHours } from "../hours";
import type { HallSeed } from "../region-pack";

/** 白城经济开发区政务大厅: 24 windows (report of 2013) on two floors. The plan is a sample. */
export const baichengHall: HallSeed = {
  id: "hall-220871",
  regionCode: "220871",
  name: "白城经济开发区政务大厅",
  address: "白城经济开发区",
  phone: "0436-0000000",
  transport: "市内公交可到",
  location: { latitude: 45.62, longitude: 122.84 },
  hours: workdayHours(["08:30", "11:30"], ["13:00", "16:30"]),
  zones: [
    zone("咨询导办区", "一楼", [16, 15, 12, 5], windows(1, "咨询", "帮办代办")),
    zone(
      "企业服务区",
      "一楼",
      [0, 0, 24, 8],
      windows(3, ["企业登记", "企业登记"], ["税务", "企业登记"], "印章", "银行", "发展改革", "招商服务", [
        "市场监管",
        "企业登记",
      ]),
    ),
    zone(
      "建设项目区",
      "一楼",
      [26, 0, 18, 8],
      windows(
        10,
        ["自然资源", "建设项目"],
        ["规划", "建设项目"],
        ["住建", "建设项目"],
        "生态环境",
        "消防",
        "人防",
      ),
    ),
    zone(
      "民生事务区",
      "二楼",
      [0, 0, 36, 9],
      windows(
        16,
        ["社保", "社保医保"],
        ["医保", "社保医保"],
        "民政",
        "就业",
        ["户籍", "户籍"],
        "公积金",
        "卫生健康",
        "供水供热",
        "综合出件",
      ),
    ),
  ],
  floors: [
    {
      name: "一楼",
      width: 44,
      height: 24,
      marks: [
        mark("entrance", "正门", 22, 24),
        mark("ramp", "坡道", 28, 23),
        mark("stairs", "楼梯", 42, 18),
        mark("lift", "电梯", 42, 13),
        mark("toilet", "卫生间", 2, 21),
        mark("terminal", "自助服务", 8, 15),
        mark("rest", "等候休息", 34, 13),
      ],
    },
    {
      name: "二楼",
      width: 44,
      height: 24,
      marks: [
        mark("stairs", "楼梯", 42, 18),
        mark("lift", "电梯", 42, 13),
        mark("toilet", "卫生间", 2, 21),
        mark("rest", "等候休息", 18, 14),
        mark("rest", "母婴室", 30, 20),
      ],
    },
  ],
  queues: [
    { name: "企业登记", peak: 12, minutesEach: 7 },
    { name: "社保医保", peak: 14, minutesEach: 4 },
    { name: "建设项目", peak: 5, minutesEach: 10 },
    { name: "户籍", peak: 8, minutesEach: 5 },
  ],
};
