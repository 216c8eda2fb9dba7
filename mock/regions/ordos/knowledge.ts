import type { KnowledgeSeed } from "../reply-seed";

/** What only 鄂尔多斯市 is asked; after its report of 2012 and its sample documents. */
export const ordosKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "remote-filing",
    title: "人在草场上，怎么办手续",
    by: "service",
    answer:
      "手机拍好材料传上来，窗口先看、哪里不对告诉您改；收齐了再转部门，结果邮寄到家。没有信号的，到嘎查、村的代办点。",
    from: "本平台“推进远程帮办服务实施方案”（样例文件）",
    checkedDaysAgo: 23,
  },
  {
    slug: "joint-approval",
    title: "几个部门一起批，时间怎么算",
    by: "service",
    answer: "并联审批：几个部门同时开始，总时间按最长的那一个算，不是加起来。",
    from: "本平台“建设项目并联审批办法”（样例文件）",
    checkedDaysAgo: 23,
  },
  {
    slug: "where-to-complain",
    title: "市长热线、市长信箱、效能投诉、举报箱有什么不同",
    by: "service",
    answer:
      "急事、难事打市长热线；写长一点的意见用市长信箱；窗口和干部推诿、态度差，走效能投诉；违法的事，走举报箱，可以匿名。进来之后都是一个编号、一样的时限。",
    from: "鄂尔多斯市2012年年度报告里的四种渠道",
    checkedDaysAgo: 23,
  },
];
