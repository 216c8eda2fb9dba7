import type { ReplySeed } from "../reply-seed";

/** Made-up tickets of 鄂尔多斯市. */
export const ordosReplies: readonly ReplySeed[] = [
  {
    slug: "bus-late",
    kind: "complaint",
    title: "公交车早高峰等半小时",
    by: "transport",
    town: 1,
    question: "康巴什区早上上班，公交站等了半小时，一来来三辆。",
    answer: "调度数据显示这条线早高峰间隔不均。已加两辆区间车，改为按时发车，站牌上的到站时间也校准了。",
    daysAgo: 14,
    took: 6,
    solved: true,
  },
  {
    slug: "deed-delay",
    kind: "complaint",
    title: "入住三年拿不到房产证",
    by: "land",
    town: 0,
    question: "入住三年，开发商一直说在办，房产证拿不到，孩子上学都成问题。",
    answer:
      "原因是开发商欠缴出让金。按“证缴分离”的办法，先给住户办证，欠缴的向开发商追。已通知这一栋住户交材料，三十个工作日内发证。",
    daysAgo: 37,
    took: 13,
    solved: true,
    matters: ["house-transfer"],
  },
  {
    slug: "gym-closed",
    kind: "report",
    title: "健身房收了钱关门",
    by: "market",
    town: 0,
    question: "办了两年卡，健身房半个月没开门，电话关机，听说老板跑了。",
    answer:
      "已立案，登记会员一百三十多人，冻结账户余款。请带合同、付款记录到市场监管所登记。涉嫌诈骗的部分已移交公安。",
    daysAgo: 29,
    took: 13,
    solved: false,
  },
  {
    slug: "river-smell",
    kind: "report",
    title: "夜里有人往河道排污水",
    by: "environment",
    town: 2,
    question: "达拉特旗这边一条河道，夜里十二点以后水变黑，有味道。",
    answer:
      "连续三夜蹲守，查到一家洗沙厂偷排，已查封设备、罚款，责任人移送公安。河道清淤五天完成。谢谢举报，您的身份我们保密。",
    daysAgo: 53,
    took: 13,
    solved: true,
  },
  {
    slug: "park-toilet",
    kind: "suggestion",
    title: "公园里的厕所晚上不开",
    by: "housing",
    town: 1,
    question: "晚上九点公园里还有很多人，厕所八点就锁了。",
    answer: "改为夏季开到夜里十一点，冬季到九点，门口贴了时间。管护人员分两班。",
    daysAgo: 77,
    took: 5,
    solved: true,
  },
];
