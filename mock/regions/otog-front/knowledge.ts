import type { KnowledgeSeed } from "../reply-seed";

/** What only 鄂托克前旗 is asked; after its report of 2017 and its sample documents. */
export const otogFrontKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "pasture-lease",
    title: "草牧场出租，合同要写哪几条",
    by: "agriculture",
    answer:
      "写清四至、面积、年限、租金、载畜量、谁来管护、补贴归谁。报嘎查备案，到镇里登记。没有合同，争起来说不清。",
    from: "本平台“规范农村牧区土地草牧场经营权流转的意见”（样例文件）",
    matters: ["land-contract-cert"],
    checkedDaysAgo: 21,
  },
  {
    slug: "hall-agencies",
    title: "评估、测绘这些中介在哪里找",
    by: "service",
    answer:
      "政务服务大厅里有中介机构窗口，收费标准贴在墙上，也在本平台“中介服务”里。用哪一家自己定，谁也不能指定。",
    from: "鄂托克前旗2017年年度报告：大厅进驻中介机构8家",
    checkedDaysAgo: 21,
  },
  {
    slug: "call-centre",
    title: "呼叫中心和 12345 是一回事吗",
    by: "service",
    answer:
      "是。在旗里拨 12345，接电话的就是政务服务呼叫中心；一件事一个编号，电话、手机、信箱来的都在一起办。",
    from: "鄂托克前旗2017年年度报告：政务服务呼叫中心",
    checkedDaysAgo: 21,
  },
];
