import type { KnowledgeSeed } from "../reply-seed";

/** What only 白城经济开发区 is asked; after its report of 2013 and its sample documents. */
export const baichengKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "home-visit",
    title: "腿脚不便，能上门办吗",
    by: "service",
    answer: "能。打预约电话，工作人员两人一组，亮证上门，只看原件、拍照，不带走证件，不收钱。",
    from: "本平台“预约、延时和上门服务办法”（样例文件）",
    checkedDaysAgo: 25,
  },
  {
    slug: "once-told",
    title: "窗口不给一次性告知单怎么办",
    by: "service",
    answer: "要材料不齐，窗口必须一次说清并给告知单。不给的，打大厅投诉电话，当天回话。",
    from: "白城经济开发区2013年年度报告：一次性告知单50项",
    checkedDaysAgo: 25,
  },
  {
    slug: "fee-list",
    title: "怎么知道收费对不对",
    by: "reform",
    answer:
      "看“收费清单”：清单里没有的，一分钱也不能收。中介收的不是行政收费，价格双方商定。多收的，打 12345。",
    from: "本平台“收费目录清单管理办法”（样例文件）",
    checkedDaysAgo: 25,
  },
];
