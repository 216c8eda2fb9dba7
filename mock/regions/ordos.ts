import { nationalHotlines, windows, workdayHours } from "./hours";
import { ordosNotices } from "./ordos-notices";
import type { RegionPack } from "./region-pack";

/** 鄂尔多斯市. Telephone numbers of the place are placeholders. */
export const ordos: RegionPack = {
  region: {
    code: "150600",
    name: "鄂尔多斯市",
    level: "city",
    ancestors: [{ code: "150000", name: "内蒙古自治区" }],
    horizon: "city",
    hallId: "hall-150600",
    hotlines: [
      ...nationalHotlines,
      { name: "市长热线", phone: "12345", hours: "24 小时" },
      { name: "市长信箱（办理单位）", phone: "0477-0000002", hours: "工作日 8:30–17:30" },
      { name: "效能投诉", phone: "0477-0000003", hours: "工作日 8:30–17:30" },
    ],
    divisions: [
      { name: "东胜区", kind: "district" },
      { name: "康巴什区", kind: "district" },
      { name: "达拉特旗", kind: "banner" },
      { name: "准格尔旗", kind: "banner" },
      { name: "鄂托克前旗", kind: "banner" },
      { name: "鄂托克旗", kind: "banner" },
      { name: "杭锦旗", kind: "banner" },
      { name: "乌审旗", kind: "banner" },
      { name: "伊金霍洛旗", kind: "banner" },
    ],
  },
  halls: [
    {
      id: "hall-150600",
      regionCode: "150600",
      name: "鄂尔多斯市政务服务中心",
      address: "鄂尔多斯市康巴什区",
      phone: "0477-0000004",
      transport: "市内公交可到，有停车场和无障碍通道",
      location: { latitude: 39.61, longitude: 109.79 },
      hours: workdayHours(["08:30", "12:00"], ["14:30", "17:30"]),
      zones: [
        {
          name: "综合受理区",
          floor: "一楼",
          windows: windows(1, "无差别受理", "集中受理", "出件", "帮办代办"),
        },
        {
          name: "社会事务区",
          floor: "一楼",
          windows: windows(5, "社保", "医保", "公积金", "民政", "不动产登记"),
        },
        { name: "公安服务区", floor: "一楼", windows: windows(10, "出入境", "车驾管", "治安") },
        {
          name: "市场准入区",
          floor: "二楼",
          windows: windows(13, "企业登记", "税务", "食品药品", "卫生健康"),
        },
        {
          name: "投资项目区",
          floor: "三楼",
          windows: windows(17, "发展改革", "自然资源", "住建", "能源", "生态环境"),
        },
      ],
      queues: [
        { name: "社保医保", peak: 26, minutesEach: 3 },
        { name: "不动产登记", peak: 20, minutesEach: 6 },
        { name: "出入境", peak: 14, minutesEach: 5 },
        { name: "企业登记", peak: 12, minutesEach: 7 },
      ],
    },
  ],
  notices: ordosNotices,
};
