import type { ReplySeed } from "../reply-seed";

/** Made-up tickets of 大兴安岭地区. */
export const daxinganlingReplies: readonly ReplySeed[] = [
  {
    slug: "firewood",
    kind: "consultation",
    title: "林场职工能不能捡烧柴",
    by: "forestry",
    town: 2,
    question: "林子里的枯枝能捡回家烧吗？听说要罚款。",
    answer: "枯死的枝丫，经林场同意、在划定的地方可以捡；活树、站杆、倒木不能动。防火期内不进山。",
    daysAgo: 35,
    took: 2,
    solved: true,
  },
  {
    slug: "winter-heating",
    kind: "complaint",
    title: "零下四十度暖气停了一夜",
    by: "housing",
    town: 4,
    question: "漠河市零下四十度，暖气停了一夜，水管冻裂了。",
    answer:
      "锅炉引风机故障，抢修九小时后恢复。冻裂的水管由供热单位免费更换，停热当天的费用退还。备用风机已到货。",
    daysAgo: 300,
    took: 1,
    solved: true,
  },
  {
    slug: "bear",
    kind: "help",
    title: "村边有熊的脚印",
    by: "forestry",
    town: 6,
    question: "早上在村边的地里看见熊的脚印，孩子上学要走那条路。",
    answer:
      "林草和公安当天进村，放了驱赶的声响设备，连续巡三天没有再见。上学的孩子由校车接。被野生动物伤了、毁了庄稼，可以申请补偿。",
    daysAgo: 48,
    took: 1,
    solved: true,
  },
  {
    slug: "train-ticket",
    kind: "suggestion",
    title: "冬天火车站候车室太冷",
    by: "transport",
    town: 0,
    question: "加格达奇区候车室门一直开着，老人冻得站不住。",
    answer: "和车站商量，加了门帘和一台热风机，老人可以在母婴室旁边的暖间等。",
    daysAgo: 310,
    took: 7,
    solved: true,
  },
];
