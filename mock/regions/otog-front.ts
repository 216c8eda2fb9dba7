import { nationalHotlines, windows, workdayHours } from "./hours";
import { otogFrontNotices } from "./otog-front-notices";
import type { RegionPack } from "./region-pack";

/** 鄂托克前旗: six zones in the hall. Telephone numbers of the place are placeholders. */
export const otogFront: RegionPack = {
  region: {
    code: "150623",
    name: "鄂托克前旗",
    level: "banner",
    ancestors: [
      { code: "150600", name: "鄂尔多斯市" },
      { code: "150000", name: "内蒙古自治区" },
    ],
    horizon: "grassland",
    hallId: "hall-150623",
    hotlines: [
      ...nationalHotlines,
      { name: "政务服务呼叫中心", phone: "0477-0000000", hours: "工作日 8:30–17:30" },
      { name: "旗长信箱（办理单位）", phone: "0477-0000001", hours: "工作日 8:30–17:30" },
    ],
    divisions: [
      { name: "敖勒召其镇", kind: "town" },
      { name: "上海庙镇", kind: "town" },
      { name: "城川镇", kind: "town" },
      { name: "昂素镇", kind: "town" },
    ],
  },
  halls: [
    {
      id: "hall-150623",
      regionCode: "150623",
      name: "鄂托克前旗政务服务中心",
      address: "鄂托克前旗敖勒召其镇",
      phone: "0477-0000000",
      transport: "镇内公交可到",
      location: { latitude: 38.18, longitude: 107.48 },
      hours: workdayHours(["08:30", "12:00"], ["14:30", "17:30"]),
      zones: [
        { name: "综合服务区", floor: "一楼", windows: windows(1, "综合咨询", "帮办代办", "跨省通办") },
        { name: "民生保障区", floor: "一楼", windows: windows(4, "社保", "医保", "民政", "残联", "公积金") },
        { name: "公安服务区", floor: "一楼", windows: windows(9, "户籍", "身份证", "出入境", "车驾管") },
        { name: "企业开办区", floor: "二楼", windows: windows(13, "营业执照", "税务", "印章", "银行开户") },
        {
          name: "项目审批区",
          floor: "二楼",
          windows: windows(17, "发展改革", "自然资源", "住建", "生态环境"),
        },
        {
          name: "公用和中介区",
          floor: "二楼",
          windows: windows(21, "供水", "供电", "供暖", "燃气", "中介机构"),
        },
      ],
      queues: [
        { name: "社保医保", peak: 18, minutesEach: 4 },
        { name: "公安服务", peak: 12, minutesEach: 5 },
        { name: "企业开办", peak: 8, minutesEach: 8 },
        { name: "水电气暖", peak: 7, minutesEach: 3 },
      ],
    },
  ],
  notices: otogFrontNotices,
};
