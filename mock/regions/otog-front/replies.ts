import type { ReplySeed } from "../reply-seed";

/** Made-up tickets of 鄂托克前旗. */
export const otogFrontReplies: readonly ReplySeed[] = [
  {
    slug: "rent-unpaid",
    kind: "help",
    title: "草场租金两年没给",
    by: "agriculture",
    town: 3,
    question: "草场租给别人五年，后两年的租金一直不给，合同在手上。",
    answer:
      "镇里调解两次，对方同意分两次付清，第一笔已到账。不履行的，可以凭调解协议申请仲裁或者起诉，司法所帮您写材料，不收费。",
    daysAgo: 26,
    took: 10,
    solved: true,
    matters: ["land-arbitration"],
  },
  {
    slug: "mine-dust",
    kind: "complaint",
    title: "拉煤车扬尘，羊身上一层黑",
    by: "environment",
    town: 1,
    question: "上海庙镇往外拉煤的车不盖篷布，路两边草上一层煤灰，羊不吃。",
    answer:
      "在路口设卡检查一周，不盖篷布的不放行，处罚了九辆。道路每天洒水两次。草的损失，请镇里评估后与企业协商。",
    daysAgo: 32,
    took: 12,
    solved: false,
  },
  {
    slug: "vet-vaccine",
    kind: "consultation",
    title: "羊的疫苗钱是公家出吗",
    by: "agriculture",
    town: 2,
    question: "口蹄疫、小反刍的疫苗要不要自己掏钱？防疫员说要收工钱。",
    answer:
      "国家强制免疫的疫苗免费，防疫员的工钱由财政补助，不向您收。收了的已退还。自愿打的其他疫苗，才自己出钱。",
    daysAgo: 44,
    took: 2,
    solved: true,
    matters: ["livestock-earmark"],
  },
  {
    slug: "bus-to-banner",
    kind: "suggestion",
    title: "镇上到旗里的班车太少",
    by: "transport",
    town: 3,
    question: "昂素镇到敖勒召其一天只有一班车，办事当天回不来。",
    answer: "从本月起加开下午一班，赶集日再加一班。急着办事的，也可以请镇里的代办员代办。",
    daysAgo: 66,
    took: 11,
    solved: true,
  },
];
