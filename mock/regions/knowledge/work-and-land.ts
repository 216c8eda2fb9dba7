import type { KnowledgeSeed } from "../reply-seed";

/** Wages, herds, fields and forests. */
export const workAndLandKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "unpaid-wages",
    title: "工地欠我工资，找谁要",
    by: "labour",
    answer:
      "分包单位欠的，由施工总承包单位先付，再去追。带上考勤、工资条、微信记录，到劳动保障监察投诉，或者打 12333。不知道老板是谁也能投诉，看工地大门口的维权信息牌。",
    from: "保障农民工工资支付条例第三十条",
    checkedDaysAgo: 8,
  },
  {
    slug: "labour-arbitration",
    title: "和单位的争议，多久内要申请仲裁",
    by: "labour",
    answer:
      "知道权利被侵害之日起一年内。还在单位上班时欠的工资，不受一年限制，离开单位之日起一年内提出。仲裁不收费。",
    from: "劳动争议调解仲裁法第二十七条、第五十三条",
    matters: ["labor-arbitration"],
    checkedDaysAgo: 8,
  },
  {
    slug: "quarantine",
    title: "卖羊卖牛要办什么手续",
    by: "agriculture",
    answer:
      "卖之前、运之前先申报检疫，拿到检疫证明才能上路。要有耳标和免疫记录，车要备过案。手机上能申报，官方兽医到场检疫。",
    from: "动物防疫法第四十九条",
    matters: ["animal-quarantine-cert", "livestock-transport-record"],
    checkedDaysAgo: 30,
  },
  {
    slug: "machine-subsidy",
    title: "买拖拉机补贴怎么申请",
    by: "agriculture",
    answer:
      "买完再申请，自己的农机自己申请，先到先得，年度资金用完就等下一年。带身份证、发票、一卡通；上牌的机具先上牌。",
    from: "办事指南“农机购置与应用补贴申请”",
    matters: ["farm-machine-subsidy", "tractor-register"],
    checkedDaysAgo: 16,
  },
  {
    slug: "contract-dispute",
    title: "承包的地和草场有争议",
    by: "agriculture",
    answer:
      "先请嘎查、苏木镇调解；调解不成，可以向农村土地承包仲裁委员会申请仲裁，也可以直接起诉。仲裁不收费。热线可以告诉您找谁，不能代替裁决。",
    from: "农村土地承包经营纠纷调解仲裁法第三条、第四条",
    matters: ["land-arbitration"],
    checkedDaysAgo: 44,
  },
  {
    slug: "wild-fire",
    title: "防火期里能烧荒、能野外用火吗",
    by: "forestry",
    answer:
      "森林、草原防火期内禁止野外用火。确实要用的，先经县级人民政府批准，备好人和工具。看见冒烟，打 12119 或 119。",
    from: "森林防火条例第二十五条，草原防火条例第十八条",
    matters: ["wild-fire-permit"],
    checkedDaysAgo: 19,
  },
];

/** What herders ask, where there are pastures. */
export const pastureKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "grassland-subsidy",
    title: "草原补奖什么时候发，钱不对找谁",
    by: "forestry",
    answer:
      "先在嘎查公示 7 天，核对面积和卡号，再打到一卡通。钱不对，公示期内向嘎查、苏木镇提；过了公示期，打 12345，转林草部门核。",
    from: "办事指南“草原生态保护补助奖励发放”和公示办法（样例）",
    matters: ["grassland-subsidy"],
    checkedDaysAgo: 16,
  },
];
