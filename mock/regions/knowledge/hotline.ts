import type { KnowledgeSeed } from "../reply-seed";

const opinions = "《国务院办公厅关于进一步优化地方政务服务便民热线的指导意见》（国办发〔2020〕53号）";

/** What the hotline takes, and how it goes on. */
export const hotlineKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "hotline-takes",
    title: "12345 管什么，不管什么",
    by: "service",
    answer:
      "管：咨询政策、求助、投诉、举报、建议、表扬。不管：要打官司、仲裁、行政复议、纪检监察的事，政府信息公开申请，信访已经受理的事，涉及国家秘密、商业秘密、个人隐私的事。有人身危险、着火、受伤，请直接打 110、119、120。",
    from: opinions,
    checkedDaysAgo: 12,
  },
  {
    slug: "hotline-hours",
    title: "夜里和节假日打 12345 有人接吗",
    by: "service",
    answer: "有。12345 全年不休，24 小时人工接听。接听后当场能答的当场答，不能答的派给部门去办。",
    from: `${opinions}：7×24 小时全天候人工服务`,
    checkedDaysAgo: 12,
  },
  {
    slug: "reporter-kept-secret",
    title: "举报别人，他会知道是我吗",
    by: "service",
    answer:
      "不会。举报人的姓名、电话不转给被举报的人和单位，办理的人也要保密。也可以匿名举报：不留姓名，只凭编号和查询码看进展，码丢了就查不到了。",
    from: `${opinions}：建立诉求人信息安全保障机制`,
    checkedDaysAgo: 12,
  },
  {
    slug: "not-solved",
    title: "答复了但没解决，怎么办",
    by: "service",
    answer:
      "答复后有 10 天可以点“没解决”，写上哪里没解决，就重新办。也可以等回访电话时说。重办三次的，升一级督办。",
    from: "本平台办理规则（样例），以当地热线办理规程为准",
    checkedDaysAgo: 12,
  },
  {
    slug: "urge",
    title: "到期了没人管，怎么催",
    by: "service",
    answer:
      "打开这件诉求，点“催办”，每天可催两次。用了八成时间还没答复，亮黄牌；过了期，亮红牌；再过 5 个工作日，通报。",
    from: "本平台办理规则（样例），以当地热线办理规程为准",
    checkedDaysAgo: 12,
  },
  {
    slug: "ask-for-documents",
    title: "想要政府的文件、台账、名单",
    by: "gov",
    answer:
      "走政府信息公开申请，热线不代收。在本平台填好就行，20 个工作日内答复；要延长的，最多再 20 个工作日，而且要告诉您。不收费，除非件数、频次明显过多。",
    from: "政府信息公开条例第二十七条、第三十三条、第四十二条",
    checkedDaysAgo: 20,
  },
  {
    slug: "reconsideration",
    title: "不服罚款、不服决定，找谁",
    by: "justice",
    answer:
      "知道决定之日起 60 日内可以申请行政复议，不收费；也可以在 6 个月内向人民法院起诉。热线改不了决定，但可以告诉您向谁申请。",
    from: "行政复议法第二十条、第八十七条，行政诉讼法第四十六条",
    checkedDaysAgo: 33,
  },
  {
    slug: "legal-aid",
    title: "没钱请律师怎么办",
    by: "justice",
    answer:
      "可以申请法律援助，请求支付劳动报酬、请求发给抚恤金、工伤、赡养抚养等都在内。收到申请起 7 日内给决定，不收费。拨 12348 先问。",
    from: "法律援助法第三十一条、第四十三条",
    matters: ["legal-aid"],
    checkedDaysAgo: 33,
  },
];
