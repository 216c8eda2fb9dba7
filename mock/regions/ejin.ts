import { ejinNotices } from "./ejin-notices";
import { nationalHotlines, windows, workdayHours } from "./hours";
import type { RegionPack } from "./region-pack";

/** 额济纳旗. Telephone numbers of the place are placeholders. */
export const ejin: RegionPack = {
  region: {
    code: "152923",
    name: "额济纳旗",
    level: "banner",
    ancestors: [
      { code: "152900", name: "阿拉善盟" },
      { code: "150000", name: "内蒙古自治区" },
    ],
    horizon: "dunes",
    hallId: "hall-152923",
    hotlines: [
      ...nationalHotlines,
      { name: "旗长信箱（办理单位）", phone: "0483-0000000", hours: "工作日 9:00–17:00" },
      { name: "为民服务中心总服务台", phone: "0483-0000001", hours: "工作日 9:00–17:00" },
    ],
    divisions: [
      { name: "达来呼布镇", kind: "town" },
      { name: "东风镇", kind: "town" },
      { name: "哈日布日格德音乌拉镇", kind: "town" },
      { name: "赛汉陶来苏木", kind: "sumu" },
      { name: "马鬃山苏木", kind: "sumu" },
      { name: "苏泊淖尔苏木", kind: "sumu" },
      { name: "古日乃苏木", kind: "sumu" },
      { name: "温图高勒苏木", kind: "sumu" },
      { name: "巴彦陶来苏木", kind: "sumu" },
    ],
  },
  halls: [
    {
      id: "hall-152923",
      regionCode: "152923",
      name: "额济纳旗为民服务中心",
      address: "额济纳旗达来呼布镇",
      phone: "0483-0000001",
      transport: "镇内步行可到；从苏木来可请代办员代办",
      location: { latitude: 41.96, longitude: 101.07 },
      hours: workdayHours(["09:00", "12:00"], ["14:30", "17:30"]),
      zones: [
        { name: "咨询引导区", floor: "一楼", windows: windows(1, "总服务台", "帮办代办") },
        {
          name: "社会事务区",
          floor: "一楼",
          windows: windows(3, "社保", "医保", "民政", "残联", "退役军人"),
        },
        { name: "公安便民区", floor: "一楼", windows: windows(8, "户籍", "身份证", "车驾管") },
        {
          name: "农牧林草区",
          floor: "二楼",
          windows: windows(11, "农牧", "林草", "水务", "自然资源"),
        },
        {
          name: "企业服务区",
          floor: "二楼",
          windows: windows(15, "企业开办", "税务", "住建", "卫生健康", "交通运输"),
        },
        { name: "公用服务区", floor: "二楼", windows: windows(20, "供水供暖", "供电", "公积金") },
      ],
      queues: [
        { name: "社保医保", peak: 16, minutesEach: 4 },
        { name: "户籍身份证", peak: 10, minutesEach: 5 },
        { name: "农牧林草", peak: 6, minutesEach: 7 },
        { name: "企业开办", peak: 5, minutesEach: 8 },
      ],
    },
  ],
  notices: ejinNotices,
};
