import type { ReplySeed } from "../reply-seed";

/** Made-up tickets about water, power, heat and homes, in every place. */
export const homeReplies: readonly ReplySeed[] = [
  {
    slug: "low-pressure",
    kind: "help",
    title: "高层水压低，早晚用不上水",
    by: "housing",
    town: 0,
    question: "我家住{town}，六楼，早上六点到八点水流像线一样，洗不了脸。已经一个星期了。",
    answer:
      "供水单位当天到现场，测得入户压力偏低，原因是加压泵一台故障。已换泵，早晚高峰压力恢复正常，请您再看看。再有问题请打抢修电话，昼夜有人。",
    daysAgo: 11,
    took: 2,
    solved: true,
  },
  {
    slug: "cold-flat",
    kind: "complaint",
    title: "卧室只有十五度",
    by: "housing",
    town: 0,
    question: "供暖十天了，我家[地址]卧室一直十五六度，老人受不了。打了两次供热公司电话，只说在排气。",
    answer:
      "供热公司上门测温三处，确实偏低，是单元阀门没有全开、户内管道有气。已开阀、排气、清洗过滤网，复测二十一度，测温单您已签字。不热的天数按规定折算，在下次缴费时抵扣。",
    daysAgo: 13,
    took: 5,
    solved: true,
    matters: ["heating-open"],
  },
  {
    slug: "property-power",
    kind: "complaint",
    title: "物业因欠费停了电",
    by: "housing",
    town: 0,
    question: "因为和物业对停车费有争议，物业今天把我家的电停了，冰箱里的东西都坏了。",
    answer:
      "当天责令物业恢复供电，两小时内已送电。物业不得用停电的办法催费（民法典第九百四十四条），已书面警示并记入信用档案。停车费的争议，可以请社区调解，也可以起诉。",
    daysAgo: 27,
    took: 1,
    solved: true,
  },
  {
    slug: "power-voltage",
    kind: "help",
    title: "电压不稳，水泵带不动",
    by: "reform",
    town: 1,
    question: "{town}这边一到下午电压就掉，抽水的泵嗡嗡响不转，牲畜喝水成问题。",
    answer:
      "供电单位测了三天，下午低到一百八十伏，原因是台区负荷增加。已调整变压器档位，增容已列入本月计划。增容前请错开用电高峰。",
    daysAgo: 34,
    took: 3,
    solved: true,
    matters: ["power-open"],
  },
  {
    slug: "gas-open",
    kind: "consultation",
    title: "二手房过户后燃气怎么改名",
    by: "housing",
    question: "刚买了二手房，燃气还是原来房主的名字，怎么改？要不要原房主到场？",
    answer:
      "带身份证和不动产权证书，到燃气单位窗口或者手机上办，原房主不用到场。水、电、气、热可以在办过户时一起改。",
    daysAgo: 18,
    took: 1,
    solved: true,
    matters: ["utilities-one-stop"],
  },
  {
    slug: "sewage",
    kind: "help",
    title: "下水道返水",
    by: "housing",
    town: 0,
    question: "一楼卫生间返污水，整个单元都闻得到。物业说是市政管道的事，市政说是物业的事。",
    answer:
      "由住建部门现场裁定：堵点在小区红线外的检查井，归市政。当天疏通并冲洗，单元内消毒由物业负责，也已完成。以后遇到分不清的，先疏通，再分责任。",
    daysAgo: 47,
    took: 1,
    solved: true,
  },
  {
    slug: "roof-leak",
    kind: "complaint",
    title: "顶楼漏雨，维修资金批不下来",
    by: "housing",
    question: "顶楼漏雨两年，说要用维修资金，材料交了三次还没批。",
    answer:
      "您这一栋参加表决的户数还差四户才过半，社区已帮助补签并公示。资金已于昨天划出，施工十天内进场。材料反复退回没有一次说清，已要求窗口整改。",
    daysAgo: 62,
    took: 11,
    solved: false,
  },
  {
    slug: "public-rental",
    kind: "consultation",
    title: "外地来打工能申请公租房吗",
    by: "housing",
    question: "我们两口子从外地来打工三年，没有房，能申请公租房吗？",
    answer:
      "能。有居住证、在本地有稳定工作、没有住房、收入在标准以内，就可以申请。材料和窗口见办事指南，审核后公示、轮候。",
    daysAgo: 71,
    took: 2,
    matters: ["public-rental-housing"],
  },
];
