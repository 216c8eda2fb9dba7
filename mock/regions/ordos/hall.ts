import { windows, zone } from "../hall-parts";
import { workdayHours } from "../hours";
import type { HallSeed } from "../region-pack";
import { ordosFloors } from "./floors";

/** 鄂尔多斯市政务服务中心: 39 departments (report of 2012) on three floors. The plan is a sample. */
export const ordosHall: HallSeed = {
  id: "hall-150600",
  regionCode: "150600",
  name: "鄂尔多斯市政务服务中心",
  address: "鄂尔多斯市康巴什区",
  phone: "0477-0000004",
  transport: "市内公交可到，有停车场和无障碍通道",
  location: { latitude: 39.61, longitude: 109.79 },
  hours: workdayHours(["08:30", "12:00"], ["14:30", "17:30"]),
  zones: [
    zone(
      "综合受理区",
      "一楼",
      [30, 34, 32, 10],
      windows(1, ["无差别受理", "综合受理"], ["集中受理", "综合受理"], "出件", "帮办代办"),
    ),
    zone(
      "社会事务区",
      "一楼",
      [0, 0, 52, 14],
      windows(5, ["社保", "社保医保"], ["医保", "社保医保"], "公积金", "民政", ["不动产登记", "不动产登记"]),
    ),
    zone("公安服务区", "一楼", [58, 0, 34, 14], windows(10, ["出入境", "出入境"], "车驾管", "治安")),
    zone(
      "市场准入区",
      "二楼",
      [0, 0, 44, 14],
      windows(13, ["企业登记", "企业登记"], ["税务", "企业登记"], "食品药品", "卫生健康"),
    ),
    zone(
      "投资项目区",
      "三楼",
      [0, 0, 54, 14],
      windows(
        17,
        ["发展改革", "投资项目"],
        ["自然资源", "投资项目"],
        ["住建", "投资项目"],
        "能源",
        "生态环境",
      ),
    ),
    zone("文教司法区", "二楼", [50, 0, 42, 14], windows(22, "教育", "文化旅游", "司法公证", "档案")),
    zone("农牧林水区", "二楼", [0, 34, 34, 12], windows(26, "农牧", "林草", "水利", "气象")),
    zone("交通城管区", "二楼", [44, 34, 30, 12], windows(30, "交通运输", "城市管理", "应急管理")),
    zone("公用服务区", "三楼", [60, 0, 32, 14], windows(33, "供水", "供电", "供热", "燃气", "通信")),
    zone("中介服务区", "三楼", [0, 34, 38, 12], windows(38, "测绘", "评估", "图审", "检验检测")),
  ],
  floors: ordosFloors,
  queues: [
    { name: "综合受理", peak: 18, minutesEach: 5 },
    { name: "社保医保", peak: 26, minutesEach: 3 },
    { name: "不动产登记", peak: 20, minutesEach: 6 },
    { name: "出入境", peak: 14, minutesEach: 5 },
    { name: "企业登记", peak: 12, minutesEach: 7 },
    { name: "投资项目", peak: 6, minutesEach: 12 },
  ],
};
