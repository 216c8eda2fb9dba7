import { drawing, picture, sample, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const inPictures = { column: "pictures", provenance: sample } as const;
const atWork = { column: "work", provenance: sample } as const;

export const news: PublicationSeed[] = [
  {
    ...inPictures,
    slug: "picture-hall",
    title: "大厅里的蒙语书屋",
    summary: "等号的时候，可以看书；填表用的蒙汉对照样表也在这里。",
    by: "service",
    theme: "政务服务",
    on: ["2026-05-18", "2026-05-26"],
    picture: drawing("hall", "政务服务大厅"),
    blocks: [
      picture("hall", "政务服务大厅", "示意图：大厅一角"),
      ...text("书屋在民生保障区旁边，有蒙汉对照的样表，可以带走。"),
    ],
  },
  {
    ...inPictures,
    slug: "picture-grassland",
    title: "禁牧区返青了",
    summary: "同一个位置，三年的对比。",
    by: "forestry",
    theme: "生态环境",
    on: ["2026-06-22", "2026-06-29"],
    picture: drawing("grassland", "返青的草原"),
    blocks: [
      picture("grassland", "返青的草原", "示意图：监测点"),
      ...text("监测点每年同一天、同一个位置记一次盖度，数据放在统计信息里。"),
    ],
  },
  {
    ...inPictures,
    slug: "picture-school",
    title: "新学期，校车多了一条线",
    summary: "昂素镇到旗里，周日去、周五回。",
    by: "education",
    theme: "教育",
    on: ["2026-08-24", "2026-09-01"],
    picture: drawing("school", "校门口的校车"),
    blocks: [
      picture("school", "校门口的校车", "示意图：校车"),
      ...text("线路、站点、时刻贴在各嘎查。停运和晚点，提前在家长群里通知。"),
    ],
  },
  {
    ...atWork,
    slug: "work-clinic",
    title: "医院的骨科医生每月去一次城川",
    summary: "镇卫生院看专家号，医保当场报。",
    by: "health",
    theme: "医疗卫生",
    on: ["2026-04-13", "2026-04-21"],
    picture: drawing("clinic", "镇卫生院"),
    blocks: text("每月第二个星期三上午在城川镇卫生院坐诊，提前一天电话挂号。报销和在旗医院一样。"),
  },
  {
    ...atWork,
    slug: "work-market",
    title: "集贸市场公平秤，坏了就换",
    summary: "市场里放了三台公平秤，短斤少两当场称。",
    by: "market",
    theme: "市场监管",
    on: ["2025-12-08", "2025-12-16"],
    picture: drawing("market", "集贸市场"),
    blocks: text("觉得不够秤，拿去公平秤复称；不足的，市场开办者先行赔付，再找摊主。"),
  },
  {
    ...atWork,
    slug: "work-network",
    title: "嘎查代办点开到了十二个",
    summary: "四个镇、十二个嘎查和社区，都能代交材料。",
    by: "service",
    theme: "政务服务",
    on: ["2025-10-13", "2025-10-21"],
    blocks: text("代办点的地址和电话，在“办事点”里看得到，按离您远近排。"),
  },
];
