import { agency, begun, dispatched, does, replied, resident, signed, type TicketStory } from "./ticket-story";

const town = "达来呼布镇居延社区";

/** What 张敏 of 达来呼布镇 has filed: one ticket in most states. */
export const residentTickets: readonly TicketStory[] = [
  {
    slug: "street-lamps",
    by: "resident",
    kind: "help",
    text: "居延社区南门的路灯五盏都不亮，晚上老人孩子不好走。",
    ago: { minutes: 4 },
    input: { place: { words: `${town}南门` }, mayPublish: true },
    steps: [],
  },
  {
    slug: "bus-stop",
    by: "resident",
    kind: "suggestion",
    channel: "mailbox",
    text: "建议在旗医院门口增加一个公交站，看病的老人要走两站路。",
    ago: 1,
    input: { place: { words: "达来呼布镇旗医院门口" }, mayPublish: true },
    steps: does(0, "accept"),
  },
  {
    slug: "noise-at-night",
    by: "resident",
    kind: "complaint",
    text: "小区西边的工地夜里十一点还在打桩，孩子睡不着。",
    ago: 1,
    input: { place: { words: town } },
    steps: [...does(0, "accept"), dispatched(0, "housing", ["environment"])],
  },
  {
    slug: "cold-flat",
    by: "resident",
    kind: "help",
    text: "我家暖气不热，只有十四度，同一个单元的都这样。",
    ago: 2,
    joins: "cold-house",
    input: { place: { words: town } },
    steps: [],
  },
  {
    slug: "school-road",
    by: "resident",
    kind: "complaint",
    text: "二小门口的马路挖开两个月了没有填，接孩子都从坑边过。",
    ago: 20,
    input: { place: { words: "达来呼布镇第二小学门口" } },
    steps: [
      ...begun("housing", ["transport"]),
      resident(9, { action: "urge", text: "孩子摔了一次了" }),
      agency(10, { action: "note", text: "施工单位在等管材。" }),
      agency(16, { action: "supervise", text: "超期没有答复，督促三天内办结。" }),
    ],
  },
  {
    slug: "rubbish-yard",
    by: "resident",
    kind: "complaint",
    text: "垃圾房一个星期没有清，味道很大。",
    ago: 8,
    input: { place: { words: town } },
    steps: [
      ...begun("housing"),
      agency(2, { action: "ask", text: "是北门的垃圾房还是南门的？" }),
      agency(3, { action: "note", text: "先清了北门的垃圾房。" }),
    ],
  },
  {
    slug: "water-bill",
    by: "resident",
    kind: "complaint",
    text: "上个月的水费比平时多了三倍，家里没有漏水。",
    ago: 10,
    input: { place: { words: town } },
    steps: [...begun("water"), agency(6, { action: "ask-extension", days: 5, reason: "水表要送到盟里检定" })],
  },
  {
    slug: "loan-to-friend",
    by: "resident",
    kind: "help",
    text: "朋友借了我两万块钱不还，请帮我要回来。",
    ago: 15,
    steps: [
      agency(0, {
        action: "not-accept",
        door: "court",
        text: "个人之间的借款由人民法院处理。没钱请律师的，可以到旗司法局申请法律援助。",
      }),
    ],
  },
  {
    slug: "renovation-contract",
    by: "resident",
    kind: "consultation",
    text: "想看达来呼布镇老旧小区改造的施工合同和变更单。",
    ago: 12,
    steps: [
      agency(0, { action: "not-accept", door: "disclosure", text: "想要合同，请向旗住建局申请信息公开。" }),
    ],
  },
  {
    slug: "card-by-post",
    by: "resident",
    kind: "consultation",
    text: "请问社保卡丢了，能不能补办以后寄到家里？",
    ago: 18,
    input: { mayPublish: true },
    steps: [
      agency(0, {
        action: "answer-directly",
        text: "可以。在社保卡补办时选邮寄，填好地址，五个工作日内寄到，邮费到付。",
      }),
    ],
  },
  {
    slug: "dog-pen",
    by: "resident",
    kind: "complaint",
    text: "楼下有人在公共绿地里围了一圈养狗，早晚叫个不停。",
    ago: 24,
    input: { place: { words: town }, confidential: true },
    steps: [
      ...signed("town-1", ["police"]),
      ...does(2, "start"),
      replied(6, "已经拆除围栏，狗由主人领回家里。"),
      agency(9, { action: "call-back", result: "solved", level: 4 }),
    ],
  },
];
