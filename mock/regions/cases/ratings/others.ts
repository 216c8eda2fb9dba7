import {
  agency,
  begun,
  explained,
  type RatingStory,
  rater,
  rectified,
  reviewed,
  verified,
} from "./rating-story";

/** What 李秀英 has rated. */
export const elderRatings: readonly RatingStory[] = [
  {
    slug: "allowance-proof",
    by: "elder",
    about: { window: "05", title: "高龄津贴年审" },
    level: 2,
    tags: ["extra-trip"],
    text: "八十里路来一趟，说必须本人再来拍一次照。",
    ago: 9,
    steps: [
      ...verified,
      explained(4, "年审要确认本人健在，系统只认当场照片。", "本地高龄津贴发放办法"),
      rater(6, { action: "not-satisfied", reason: "别的旗可以在手机上认证，为什么这里不行？" }),
    ],
  },
  {
    slug: "card-elder",
    by: "elder",
    about: { window: "02", title: "老年优待证代办" },
    level: 1,
    tags: ["unclear"],
    text: "说话太快，听不清。",
    anonymous: true,
    ago: 30,
    steps: [
      ...begun,
      rectified(3, "窗口配了放大字的告知单和助听器，安排专人陪办。"),
      agency(4, { action: "call-back", result: "reached", text: "慢慢说明了" }),
      rater(5, { action: "re-rate", level: 5, text: "这次很耐心。" }),
    ],
  },
  {
    slug: "heating-fee",
    by: "elder",
    about: { window: "20", title: "供暖费减免" },
    level: 2,
    tags: ["extra-materials"],
    text: "低保证已经给了，还要社区再开证明。",
    ago: 14,
    steps: [
      ...verified,
      explained(3, "供热企业要求社区证明，窗口不能省。", "本地供热管理办法"),
      rater(5, { action: "not-satisfied", reason: "低保证上什么都有，为什么还要证明？" }),
      reviewed(8, "upheld", "低保证可以在系统里核验，不应再要证明。请在期限内整改。"),
    ],
  },
];

/** What the company has rated. */
export const companyRatings: readonly RatingStory[] = [
  {
    slug: "licence-change",
    by: "company",
    about: { window: "15", title: "营业执照变更" },
    level: 1,
    tags: ["over-limit"],
    text: "说三天，第七天才给。",
    ago: 3,
    steps: [
      ...verified,
      agency(2, { action: "appeal", ground: "mistaken", text: "第四天已短信通知领取，申请人第七天才来。" }),
    ],
  },
  {
    slug: "fire-check",
    by: "company",
    about: { window: "17", title: "消防验收备案" },
    level: 1,
    text: "什么都办不成！",
    ago: 25,
    steps: [
      agency(1, {
        action: "appeal",
        ground: "mistaken",
        text: "这家公司当天办的是施工许可，已经当场办结；消防验收备案没有来过。",
      }),
      reviewed(4, "excluded", "查了取号和办件记录，当天没有消防验收备案。评价有误，不计入。"),
    ],
  },
  {
    slug: "invoice",
    by: "company",
    about: { window: "16", title: "发票领用" },
    level: 4,
    ago: 8,
    at: "11:00",
    steps: [rater(0, { action: "take-back" }, "11:06")],
  },
  {
    slug: "power-cut-reply",
    by: "company",
    about: { ticket: "power-cut", stage: "reply" },
    level: 2,
    tags: ["unsolved"],
    text: "换了变压器，冷柜里坏的肉谁来赔没有说。",
    ago: 3,
    steps: begun,
  },
];

/** What 乌兰 has rated of her own matters; never what she does for others. */
export const agentRatings: readonly RatingStory[] = [
  {
    slug: "agent-card",
    by: "agent",
    about: { window: "03", title: "社会保险缴费查询" },
    level: 3,
    ago: 7,
    steps: [],
  },
];
