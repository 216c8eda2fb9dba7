import type { SurveySeed } from "../../survey-seed";

/** Closed, with the official answer. */
export const marketDraft: SurveySeed = {
  kind: "draft",
  title: "敖勒召其镇早市和夜市管理规定（征求意见稿）",
  organiser: "鄂托克前旗市场监督管理局",
  opens: -80,
  closes: -45,
  intro: ["早市、夜市方便买菜，也有占道和吵人的问题。怎么摆、几点收，请买菜的、摆摊的和附近住户都说说。"],
  sections: [
    ["第一条　地点和时间", "早市设在振兴街，5:30 至 8:30；夜市设在广场东侧，18:00 至 23:00。"],
    ["第二条　摊位", "摊位按登记先后安排，不收摊位费；自产自销的农牧民优先，留三分之一的位置。"],
    ["第三条　声音和油烟", "不得用喇叭叫卖。烧烤用无烟炉，22:00 后不得外放音乐。"],
    ["第四条　收摊", "收摊后 30 分钟内把摊位清扫干净，垃圾送到指定的桶。三次没有清扫的，停摆 7 天。"],
  ],
  comments: [
    {
      section: 1,
      stance: "objects",
      after: 6,
      text: "夜市到 23 点太晚，孩子第二天上学，广场东侧楼下睡不着。",
      answer: ["adopted", "改为平日 22:00、周五周六 23:00 收摊。"],
    },
    {
      section: 2,
      stance: "agrees",
      after: 9,
      text: "自产自销留位置好，建议七十岁以上的老人可以摆最靠门口的地方。",
      answer: ["partly", "门口留 4 个位置给六十五岁以上的自产自销户，按到的先后，不固定给谁。"],
    },
    {
      section: 4,
      stance: "suggests",
      after: 15,
      text: "冬天 8 点天刚亮，早市能不能推迟半小时收。",
      answer: ["adopted", "11月至次年2月，早市改为 6:30 至 9:30。"],
    },
    {
      section: 3,
      stance: "objects",
      after: 22,
      text: "无烟炉一台三千多，小本生意买不起，建议不要强制。",
      answer: [
        "declined",
        "附近住户对油烟意见集中，这一条保留。旗里给每户补贴一半，最多 1500 元，到市场监管所领。",
      ],
    },
  ],
  people: 52,
  resultsShown: "always",
  outcome: {
    on: -30,
    paragraphs: [
      "征求意见 35 天，52 人提了意见，4 条同意公开，已经逐条答复。",
      "规定按答复修改后，从下月 1 日起试行一年。",
    ],
  },
};
