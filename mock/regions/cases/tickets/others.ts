import {
  agency,
  begun,
  dispatched,
  does,
  replied,
  resident,
  ruled,
  sentBack,
  signed,
  type TicketStory,
} from "./ticket-story";

/** What 李秀英 has filed: by telephone mostly, and in a hurry. */
export const elderTickets: readonly TicketStory[] = [
  {
    slug: "cold-house",
    by: "elder",
    kind: "help",
    text: "家里暖气不热，只有十三度，老人受不了，单元里几家都这样。",
    ago: 3,
    input: { place: { words: "达来呼布镇居延社区 3 号楼" } },
    steps: [...begun("housing"), agency(2, { action: "note", text: "换热站的水泵在检修。" })],
  },
  {
    slug: "pension-check",
    by: "elder",
    kind: "consultation",
    text: "请问养老待遇认证不会用手机，能不能在社区办？",
    ago: 9,
    steps: [
      ...begun("labour"),
      replied(2, "可以。带身份证到社区，代办员帮您做；走不动的，打社区电话，上门办。"),
      agency(3, { action: "call-back", result: "unreached" }),
    ],
  },
  {
    slug: "bath-house",
    by: "elder",
    kind: "praise",
    text: "感谢居延社区的工作人员，下雪天给我送药上门。",
    ago: 30,
    input: { mayPublish: true },
    steps: [
      ...begun("town-1"),
      replied(3, "谢谢您。已经转告社区，并在镇里表扬。"),
      resident(4, { action: "confirm-solved" }),
      resident(4, { action: "rate", level: 5 }),
      ...does(15, "archive"),
    ],
  },
];

/** What the company has filed. */
export const companyTickets: readonly TicketStory[] = [
  {
    slug: "licence-delay",
    by: "company",
    kind: "complaint",
    channel: "conduct",
    text: "食品经营许可跑了四趟窗口，每次说的材料都不一样。",
    ago: 6,
    input: { concerned: "旗政务服务中心市场监管窗口" },
    steps: [...does(0, "accept"), dispatched(0, "market")],
  },
  {
    slug: "payment-owed",
    by: "company",
    kind: "complaint",
    channel: "mailbox",
    text: "给旗里做的绿化工程去年十月验收，工程款到现在没有结清。",
    ago: 40,
    steps: [
      ...begun("housing", ["finance"]),
      replied(8, "已经列入付款计划。"),
      resident(9, { action: "not-solved", reason: "只说列入计划，没有日子，也没有到账。" }),
      ...does(10, "accept"),
      dispatched(10, "housing", ["finance"]),
      ...does(11, "sign", "start"),
      replied(14, "本月底支付一半。"),
      resident(15, { action: "not-solved", reason: "月底过了，一分钱也没有到账。" }),
      ...does(16, "accept"),
      dispatched(16, "housing", ["finance"]),
      ...does(17, "sign", "start"),
      replied(20, "已经上报旗政府。"),
      resident(21, { action: "not-solved", reason: "还是没有答复什么时候付款。" }),
      agency(22, { action: "supervise", text: "三次没有解决，列为问题工单，提级督办。" }),
    ],
  },
  {
    slug: "power-cut",
    by: "company",
    kind: "help",
    text: "门店这个月停电四次，冷柜里的肉都坏了。",
    ago: 9,
    input: { place: { words: "达来呼布镇" } },
    steps: [
      ...does(0, "accept"),
      dispatched(0, "reform"),
      sentBack(1, "停电归供电公司，由住建局联系。", "housing", "供电不归住建局管。"),
      ruled(3, "reform", "由旗发改委牵头，协调供电公司。"),
      ...does(4, "sign", "start"),
      replied(5, "供电公司已经更换变压器，这一片不再限电。"),
    ],
  },
];

/** What 乌兰 has filed, for others who were present. */
export const agentTickets: readonly TicketStory[] = [
  {
    slug: "vet-visit",
    by: "agent",
    kind: "help",
    text: "牧户家的骆驼连着病了三峰，请兽医来看看。",
    ago: 2,
    input: {
      place: { words: "苏泊淖尔苏木策克嘎查" },
      contact: { name: "斯琴", phone: "13900000021" },
      assisted: { helper: "乌兰", readBack: true },
    },
    steps: signed("agriculture", ["town-6"]),
  },
  {
    slug: "well-alike",
    by: "agent",
    kind: "complaint",
    text: "机井水泵不出水，五户牧民没有水浇草料地。",
    ago: 10,
    joins: "well-pump",
    input: { place: { words: "巴彦陶来苏木吉日嘎郎图嘎查" }, assisted: { helper: "乌兰", readBack: true } },
    steps: [],
  },
];

/** Reports without a name. */
export const namelessTickets: readonly TicketStory[] = [
  {
    slug: "black-slaughter",
    by: "nobody",
    kind: "report",
    channel: "report-box",
    text: "镇西头有人私自屠宰，没有检疫的肉卖给饭馆。",
    ago: 5,
    input: { anonymous: true, place: { words: "达来呼布镇" }, concerned: "镇西头的一家肉铺" },
    steps: begun("market", ["agriculture"]),
  },
];
