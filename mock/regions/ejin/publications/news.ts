import { drawing, picture, sample, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const inPictures = { column: "pictures", provenance: sample } as const;
const atWork = { column: "work", provenance: sample } as const;

export const news: PublicationSeed[] = [
  {
    ...inPictures,
    slug: "picture-poplar",
    title: "胡杨林里的文明引导岗",
    summary: "赏叶季，志愿者帮着指路、看车、捡垃圾。",
    by: "culture",
    theme: "文化旅游",
    on: ["2025-09-29", "2025-10-09"],
    picture: drawing("poplar", "金黄的胡杨林"),
    blocks: [
      picture("poplar", "金黄的胡杨林", "示意图：胡杨林"),
      ...text("赏叶季每天有志愿者在路口引导。旅游旺季镇里停车难，本地人办事可以走南门停车场，有专用车位。"),
    ],
  },
  {
    ...inPictures,
    slug: "picture-lake",
    title: "生态输水到了湖里",
    summary: "水务局公布今年的输水进度。",
    by: "water",
    theme: "水利",
    on: ["2026-04-20", "2026-04-27"],
    picture: drawing("lake", "水面和芦苇"),
    blocks: [
      picture("lake", "水面和芦苇", "示意图：湖面"),
      ...text("春季生态输水按计划进行，湖面、河道的水情每旬更新一次。输水期间请不要下河。"),
    ],
  },
  {
    ...inPictures,
    slug: "picture-hall",
    title: "总服务台多了一位懂蒙古语的引导员",
    summary: "说蒙古语就能问路、取号、填表。",
    by: "service",
    theme: "政务服务",
    on: ["2026-06-09", "2026-06-16"],
    picture: drawing("hall", "为民服务中心"),
    blocks: [
      picture("hall", "为民服务中心", "示意图：大厅"),
      ...text(
        "为民服务中心在总服务台设双语引导员。不会写汉字的老人，可以口述，由引导员代填，念一遍，本人按手印。",
      ),
    ],
  },
  {
    ...atWork,
    slug: "work-vaccine",
    title: "秋季动物防疫：防疫员进了最远的嘎查",
    summary: "哈日布日格德音乌拉镇的免疫做完了，漏免的还可以补。",
    by: "agriculture",
    theme: "农牧业",
    on: ["2026-09-21", "2026-09-28"],
    picture: drawing("herd", "骆驼和羊群"),
    blocks: text("防疫员分三路，一天走三百公里。转场路上漏免的，和嘎查代办点约时间补。"),
  },
  {
    ...atWork,
    slug: "work-mobile",
    title: "流动服务车每月十五日到苏泊淖尔",
    summary: "社保认证、医保缴费、身份证照相，一车办。",
    by: "service",
    theme: "政务服务",
    on: ["2026-03-23", "2026-03-30"],
    blocks: text(
      "车上能办养老待遇认证、医保缴费、身份证照相、材料代收。遇大风沙尘顺延一天，头一天在嘎查群里通知。",
    ),
  },
  {
    ...atWork,
    slug: "work-road",
    title: "农村公路养护有了路长牌",
    summary: "哪段路谁管、电话多少，牌子上都有。",
    by: "transport",
    theme: "交通运输",
    on: ["2025-11-10", "2025-11-18"],
    picture: drawing("road", "戈壁公路"),
    blocks: text("路面坏了、积沙了，照牌子上的电话打；24小时内有人看，三天内说怎么修。"),
  },
];
