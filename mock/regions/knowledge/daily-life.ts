import type { KnowledgeSeed } from "../reply-seed";

/** Water, power, heat, homes, noise, shopping. */
export const dailyLifeKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "water-cut",
    title: "停水要提前多久通知",
    by: "housing",
    answer:
      "施工、检修要停水的，提前 24 小时通知。突发爆管来不及通知的，一边抢修一边通知。没接到通知就停水，打供水单位的抢修电话，不解决再打 12345。",
    from: "城市供水条例第二十二条",
    matters: ["water-supply-open"],
    checkedDaysAgo: 15,
  },
  {
    slug: "power-cut",
    title: "停电要提前多久通知",
    by: "reform",
    answer: "计划检修停电，提前 7 天通知；临时检修，提前 24 小时通知。不知道为什么停，打 95598，昼夜有人接。",
    from: "电力供应与使用条例第二十八条",
    matters: ["power-open", "power-transfer"],
    checkedDaysAgo: 15,
  },
  {
    slug: "heating-cold",
    title: "家里不热，怎么测、找谁",
    by: "housing",
    answer:
      "先给供热单位打电话报修，请他们上门测温，记录要您签字。修了还不热，带测温记录找住建部门，也可以打 12345。温度标准和退费办法由当地定。",
    from: "按当地供热管理规定整理，退费以当地规定为准",
    matters: ["heating-open", "heating-stop"],
    checkedDaysAgo: 9,
  },
  {
    slug: "property-cuts",
    title: "物业因为欠费停我的水电，可以吗",
    by: "housing",
    answer:
      "不可以。物业不得用停水、停电、停热、停气的办法催交物业费。欠费的，物业可以催告、起诉。遇到停水停电，留好证据，向住建部门投诉。",
    from: "民法典第九百四十四条",
    checkedDaysAgo: 41,
  },
  {
    slug: "maintenance-fund",
    title: "楼顶漏水，能用维修资金吗",
    by: "housing",
    answer:
      "能。维修资金归业主共有，用于电梯、屋顶、外墙等共有部分。由参加表决的面积和人数双过半同意；屋顶、外墙防水紧急的，可以依法申请应急使用。",
    from: "民法典第二百七十八条、第二百八十一条",
    checkedDaysAgo: 41,
  },
  {
    slug: "noise-at-night",
    title: "夜里施工太吵，归谁管",
    by: "environment",
    answer:
      "晚上十点到早上六点，住宅集中的地方不许有噪声的施工；抢修抢险、工艺要求必须连续的除外，要有证明并公告。唱歌、装修吵人，打 110。",
    from: "噪声污染防治法第四十三条、第八十八条",
    checkedDaysAgo: 28,
  },
  {
    slug: "return-goods",
    title: "网上买的东西能退吗",
    by: "market",
    answer:
      "收到起 7 日内可以退，不用说理由；定做的、鲜活易腐的、拆封的软件、报纸期刊除外，运费一般自己出。商家不退，打 12315。",
    from: "消费者权益保护法第二十五条",
    checkedDaysAgo: 36,
  },
  {
    slug: "bad-food",
    title: "买到过期食品，怎么赔",
    by: "market",
    answer:
      "留好小票、照片和食品。除了赔损失，还可以要价款十倍或者损失三倍的赔偿，不到 1000 元的按 1000 元。打 12315 或 12345 举报。",
    from: "食品安全法第一百四十八条",
    matters: ["food-business-permit"],
    checkedDaysAgo: 36,
  },
  {
    slug: "property-register-days",
    title: "房产过户多久能拿到证",
    by: "land",
    answer:
      "受理之日起 30 个工作日内办结，很多地方承诺更短，看办事指南。材料不齐的，要当场一次告诉您缺什么。",
    from: "不动产登记暂行条例第十七条、第二十条",
    matters: ["house-transfer", "house-inherit"],
    checkedDaysAgo: 22,
  },
];
