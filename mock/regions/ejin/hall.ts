import { mark, windows, zone } from "../hall-parts";
import { workdayHours } from "../hours";
import type { HallSeed } from "../region-pack";

/** 额济纳旗为民服务中心: two small floors. The plan is a sample. */
export const ejinHall: HallSeed = {
  id: "hall-152923",
  regionCode: "152923",
  name: "额济纳旗为民服务中心",
  address: "额济纳旗达来呼布镇",
  phone: "0483-0000001",
  transport: "镇内步行可到；从苏木来可请代办员代办",
  location: { latitude: 41.96, longitude: 101.07 },
  hours: workdayHours(["09:00", "12:00"], ["14:30", "17:30"]),
  zones: [
    zone("咨询引导区", "一楼", [12, 12, 12, 5], windows(1, "总服务台", "帮办代办")),
    zone(
      "社会事务区",
      "一楼",
      [0, 0, 21, 7],
      windows(3, ["社保", "社保医保"], ["医保", "社保医保"], "民政", "残联", "退役军人"),
    ),
    zone(
      "公安便民区",
      "一楼",
      [24, 0, 12, 7],
      windows(8, ["户籍", "户籍身份证"], ["身份证", "户籍身份证"], "车驾管"),
    ),
    zone(
      "农牧林草区",
      "二楼",
      [0, 0, 16, 7],
      windows(11, ["农牧", "农牧林草"], ["林草", "农牧林草"], ["水务", "农牧林草"], "自然资源"),
    ),
    zone(
      "企业服务区",
      "二楼",
      [18, 0, 18, 7],
      windows(15, ["企业开办", "企业开办"], ["税务", "企业开办"], "住建", "卫生健康", "交通运输"),
    ),
    zone("公用服务区", "二楼", [0, 13, 14, 7], windows(20, "供水供暖", "供电", "公积金")),
  ],
  floors: [
    {
      name: "一楼",
      width: 36,
      height: 20,
      marks: [
        mark("entrance", "正门", 18, 20),
        mark("ramp", "坡道", 23, 19),
        mark("stairs", "楼梯", 34, 16),
        mark("lift", "电梯", 34, 12),
        mark("toilet", "卫生间", 2, 18),
        mark("terminal", "自助服务", 8, 14),
        mark("rest", "等候休息", 28, 11),
      ],
    },
    {
      name: "二楼",
      width: 36,
      height: 20,
      marks: [
        mark("stairs", "楼梯", 34, 16),
        mark("lift", "电梯", 34, 12),
        mark("toilet", "卫生间", 28, 18),
        mark("rest", "等候休息", 21, 12),
      ],
    },
  ],
  queues: [
    { name: "社保医保", peak: 16, minutesEach: 4 },
    { name: "户籍身份证", peak: 10, minutesEach: 5 },
    { name: "农牧林草", peak: 6, minutesEach: 7 },
    { name: "企业开办", peak: 5, minutesEach: 8 },
  ],
};
