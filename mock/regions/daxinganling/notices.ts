import type { NoticeSeed } from "../region-pack";

/** Made-up notices of 大兴安岭地区. */
export const daxinganlingNotices: NoticeSeed[] = [
  {
    id: "n-232700-1",
    kind: "utility",
    title: "加格达奇区部分街道停水维修",
    source: "供水公司",
    daysAgo: 0,
    at: "08:15",
    paragraphs: (on) => [
      `因抢修漏点，${on(1)}8:30 至 17:00，加格达奇区部分街道停水。`,
      "请提前储水，注意室内水管保温防冻。",
    ],
  },
  {
    id: "n-232700-2",
    kind: "safety",
    title: "防火期野外用火要求",
    source: "地区应急管理局",
    phone: "12119",
    daysAgo: 2,
    at: "09:00",
    paragraphs: () => [
      "防火期内，林区禁止一切野外用火，进山请接受检查，不带火种。",
      "上坟祭祀请用鲜花。发现火情请马上拨打森林火警 12119。",
    ],
  },
  {
    id: "n-232700-3",
    kind: "insurance",
    title: "医疗保险异地就医备案提醒",
    source: "地区医疗保障局",
    phone: "12393",
    daysAgo: 4,
    at: "10:10",
    paragraphs: () => [
      "到外地长期居住或转诊看病的，请先备案，出院时可直接结算。",
      "备案可以在手机上办，也可以打电话或到窗口办，当场办结。",
    ],
  },
  {
    id: "n-232700-4",
    kind: "hall",
    title: "审批结果可以免费邮寄",
    source: "地区营商环境建设监督局",
    daysAgo: 7,
    at: "14:20",
    paragraphs: () => [
      "网上申请的，可以选择把证照邮寄到家，邮费由大厅承担。",
      "也可以下载带电子印章的结果，和纸质的一样有效。",
    ],
  },
  {
    id: "n-232700-5",
    kind: "traffic",
    title: "冬季客运班次调整",
    source: "地区交通运输局",
    daysAgo: 9,
    at: "11:00",
    paragraphs: (on) => [
      `${on(5)}起执行冬季时刻，部分线路末班车提前半小时。`,
      "大雪天可能停运，出门前请打客运站电话问清。",
    ],
  },
  {
    id: "n-232700-6",
    kind: "farming",
    title: "食用菌和浆果种植户技术培训",
    source: "地区农业农村局",
    daysAgo: 12,
    at: "15:30",
    paragraphs: (on) => [
      `${on(8)}上午，农业技术人员讲越冬管护和病虫害防治，免费参加。`,
      "路远的可以看网上直播，回放一个月内都能看。",
    ],
  },
  {
    id: "n-232700-7",
    kind: "health",
    title: "慢性病患者家庭医生签约",
    source: "地区卫生健康委员会",
    daysAgo: 15,
    at: "09:40",
    paragraphs: () => [
      "高血压、糖尿病患者可与家庭医生签约，定期随访，开药最长可开十二周。",
      "请带身份证和社保卡到所在社区卫生服务中心签约。",
    ],
  },
];
