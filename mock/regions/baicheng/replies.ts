import type { ReplySeed } from "../reply-seed";

/** Made-up tickets of 白城经济开发区. */
export const baichengReplies: readonly ReplySeed[] = [
  {
    slug: "plant-smell",
    kind: "complaint",
    title: "厂区傍晚有刺鼻的味",
    by: "environment",
    town: 2,
    question: "西郊街道这边，傍晚刮西风就有刺鼻的味，窗户都不敢开。",
    answer:
      "监测车测了一周，异味来自一家饲料厂的烘干车间，已停产加装除臭设备，验收合格才恢复。街道每天记录一次。",
    daysAgo: 22,
    took: 12,
    solved: true,
  },
  {
    slug: "elevator",
    kind: "complaint",
    title: "电梯一个月坏了四次",
    by: "market",
    town: 0,
    question: "小区电梯一个月坏四次，上周把老人关在里面二十分钟。",
    answer: "责令停用检验，更换了门机和控制板，检验合格后恢复。维保单位已被约谈，维保记录贴在轿厢里。",
    daysAgo: 31,
    took: 6,
    solved: true,
  },
  {
    slug: "snow",
    kind: "help",
    title: "下雪后巷子里没人扫",
    by: "housing",
    town: 1,
    question: "主街都扫了，巷子里结了冰，老人摔了两个。",
    answer: "当天撒盐铲冰。以后雪停六小时内清完巷子，名单和负责人贴在社区门口。",
    daysAgo: 290,
    took: 1,
    solved: true,
  },
  {
    slug: "start-up",
    kind: "consultation",
    title: "开小饭店要跑几个部门",
    by: "service",
    question: "想在开发区开个小饭店，营业执照、食品、消防要跑几家？",
    answer: "一家就行：政务大厅“开办餐饮店一件事”窗口，一张表、一套材料。先看办事指南里的店面条件，再租房。",
    daysAgo: 16,
    took: 1,
    solved: true,
    matters: ["restaurant-one-stop"],
  },
];
