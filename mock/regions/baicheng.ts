import { baichengNotices } from "./baicheng-notices";
import { nationalHotlines, windows, workdayHours } from "./hours";
import type { RegionPack } from "./region-pack";

/** 白城经济开发区: 24 windows. Telephone numbers of the place are placeholders. */
export const baicheng: RegionPack = {
  region: {
    code: "220871",
    name: "白城经济开发区",
    level: "zone",
    ancestors: [
      { code: "220800", name: "白城市" },
      { code: "220000", name: "吉林省" },
    ],
    horizon: "wetland",
    hallId: "hall-220871",
    hotlines: [
      ...nationalHotlines,
      { name: "开发区政务大厅", phone: "0436-0000000", hours: "工作日 8:30–16:30" },
      { name: "预约和上门服务", phone: "0436-0000001", hours: "工作日 8:30–16:30" },
    ],
    divisions: [],
  },
  halls: [
    {
      id: "hall-220871",
      regionCode: "220871",
      name: "白城经济开发区政务大厅",
      address: "白城经济开发区",
      phone: "0436-0000000",
      transport: "市内公交可到",
      location: { latitude: 45.62, longitude: 122.84 },
      hours: workdayHours(["08:30", "11:30"], ["13:00", "16:30"]),
      zones: [
        { name: "咨询导办区", floor: "一楼", windows: windows(1, "咨询", "帮办代办") },
        {
          name: "企业服务区",
          floor: "一楼",
          windows: windows(3, "企业登记", "税务", "印章", "银行", "发展改革", "招商服务", "市场监管"),
        },
        {
          name: "建设项目区",
          floor: "一楼",
          windows: windows(10, "自然资源", "规划", "住建", "生态环境", "消防", "人防"),
        },
        {
          name: "民生事务区",
          floor: "二楼",
          windows: windows(
            16,
            "社保",
            "医保",
            "民政",
            "就业",
            "户籍",
            "公积金",
            "卫生健康",
            "供水供热",
            "综合出件",
          ),
        },
      ],
      queues: [
        { name: "企业登记", peak: 12, minutesEach: 7 },
        { name: "社保医保", peak: 14, minutesEach: 4 },
        { name: "建设项目", peak: 5, minutesEach: 10 },
        { name: "户籍", peak: 8, minutesEach: 5 },
      ],
    },
  ],
  notices: baichengNotices,
};
