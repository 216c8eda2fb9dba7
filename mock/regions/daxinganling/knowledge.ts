import type { KnowledgeSeed } from "../reply-seed";

/** What only 大兴安岭地区 is asked; after its report of 2018 and its sample documents. */
export const daxinganlingKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "mail-days",
    title: "证照寄到林场要几天",
    by: "service",
    answer: "到加格达奇次日，到县里两三天，林场按邮路的班期。急用的，先用带验证码的电子证照。",
    from: "本平台“政务服务邮寄送达办法”（样例文件）",
    checkedDaysAgo: 27,
  },
  {
    slug: "grave-fire",
    title: "清明上坟能烧纸吗",
    by: "forestry",
    answer: "不能。防火期里林区内禁止一切野外用火，祭祀用鲜花。看见冒烟，打 12119。",
    from: "本平台“春季森林防火命令”（样例文件），森林防火条例第二十五条",
    matters: ["wild-fire-permit"],
    checkedDaysAgo: 27,
  },
  {
    slug: "online-faster",
    title: "网上办真的比窗口快吗",
    by: "service",
    answer:
      "2018 年网上平台办了 930 件，平均 1.62 天，比承诺的时间快 85.71%。能网上办的，指南里写着“网上办”。",
    from: "大兴安岭地区2018年年度报告",
    checkedDaysAgo: 27,
  },
];
