import { daxinganlingNotices } from "./daxinganling-notices";
import { nationalHotlines, windows, workdayHours } from "./hours";
import type { RegionPack } from "./region-pack";

/** 大兴安岭地区. Telephone numbers of the place are placeholders. */
export const daxinganling: RegionPack = {
  region: {
    code: "232700",
    name: "大兴安岭地区",
    level: "league",
    ancestors: [{ code: "230000", name: "黑龙江省" }],
    horizon: "forest",
    hallId: "hall-232700",
    hotlines: [
      ...nationalHotlines,
      { name: "政务服务大厅总台", phone: "0457-0000000", hours: "工作日 8:30–17:00" },
      { name: "森林火警", phone: "12119", hours: "24 小时" },
    ],
    divisions: [
      { name: "加格达奇区", kind: "district" },
      { name: "松岭区", kind: "district" },
      { name: "新林区", kind: "district" },
      { name: "呼中区", kind: "district" },
      { name: "漠河市", kind: "county" },
      { name: "塔河县", kind: "county" },
      { name: "呼玛县", kind: "county" },
    ],
  },
  halls: [
    {
      id: "hall-232700",
      regionCode: "232700",
      name: "大兴安岭地区政务服务大厅",
      address: "大兴安岭地区加格达奇区",
      phone: "0457-0000000",
      transport: "市内公交可到",
      location: { latitude: 50.42, longitude: 124.12 },
      hours: workdayHours(["08:30", "11:30"], ["13:30", "17:00"]),
      zones: [
        { name: "综合受理区", floor: "一楼", windows: windows(1, "综合受理", "网上审批", "邮寄取件") },
        {
          name: "社会保障区",
          floor: "一楼",
          windows: windows(4, "社保", "医保", "就业", "民政", "退役军人"),
        },
        { name: "公安服务区", floor: "一楼", windows: windows(9, "户籍", "身份证", "出入境") },
        {
          name: "企业和项目区",
          floor: "二楼",
          windows: windows(12, "企业登记", "税务", "自然资源", "住建", "林草"),
        },
      ],
      queues: [
        { name: "社保医保", peak: 15, minutesEach: 4 },
        { name: "公安服务", peak: 9, minutesEach: 5 },
        { name: "企业登记", peak: 6, minutesEach: 8 },
      ],
    },
  ],
  notices: daxinganlingNotices,
};
