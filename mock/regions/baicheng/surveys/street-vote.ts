import { multiple, scale, single } from "../../survey-parts";
import type { SurveySeed } from "../../survey-seed";

/** Trees and flowers of the streets. */
export const streetVote: SurveySeed = {
  kind: "vote",
  title: "开发区主街栽什么树、种什么花",
  organiser: "白城经济开发区住房和城乡建设局",
  opens: -7,
  closes: 16,
  intro: [
    "明年春天给 4 条主街补栽行道树。请选一种树，最多两种花，每人投一次。票数最多的先栽，隔离带种票数最多的花。",
  ],
  questions: [
    single(
      "行道树选哪一种？",
      ["糖槭", 30, "秋天叶子变红，长得快，要每年修剪。"],
      ["白桦", 33, "树干白，和白城的名字合，怕踩根。"],
      ["垂柳", 14, "绿得早，春天有飞絮，过敏的人受影响。"],
      ["山丁子", 23, "春天白花、秋天红果，冬天鸟来吃，树不高不挡灯。"],
    ),
    multiple(
      "花选哪一种？",
      2,
      ["芍药", 36, "一次栽多年开，五六月开花。"],
      ["萱草", 28, "耐旱好养，夏天开黄花。"],
      ["鸢尾", 22, "湿地边上本来就有，蓝紫色。"],
      ["八宝景天", 17, "秋天开，叶子厚，几乎不用浇水。"],
    ),
  ],
  people: 164,
  resultsShown: "after-answer",
};

/** Closed; the answer is still to come. */
export const busSurvey: SurveySeed = {
  kind: "questionnaire",
  title: "企业职工上下班公交怎么开",
  organiser: "白城经济开发区交通运输局",
  opens: -25,
  closes: -3,
  intro: ["几家企业反映倒班职工下班没车。我们先问清楚多少人、几点下班，再定加哪一班。"],
  questions: [
    single("您几点下班？", ["17:00 左右", 41], ["20:00 左右", 25], ["23:00 以后", 19], ["早上下夜班", 15]),
    scale("您对现在的班次满意吗？", 6, 15, 27, 33, 19),
    multiple(
      "最想加哪一班？",
      2,
      ["20:30 回市区", 34],
      ["23:30 回市区", 31],
      ["6:40 进厂", 22],
      ["周末加密", 13],
    ),
  ],
  people: 233,
  resultsShown: "after-close",
};
