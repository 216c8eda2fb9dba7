import { multiple, scale, single, words } from "../../survey-parts";
import type { SurveySeed } from "../../survey-seed";

/** The tree and the flower of the region. */
export const regionVote: SurveySeed = {
  kind: "vote",
  title: "大兴安岭的树和花，您投谁",
  organiser: "大兴安岭地区林业和草原局",
  opens: -10,
  closes: 20,
  intro: [
    "地区要定代表大兴安岭的树和花，用在宣传和苗木推广上。树选一种，花最多选两种，每人投一次。",
    "投完可以看现在的票数。结果报行政公署决定。",
  ],
  questions: [
    single(
      "树选哪一种？",
      ["兴安落叶松", 48, "大兴安岭最多的树，一片林子七成是它，秋天金黄。"],
      ["樟子松", 29, "常绿，树干发红，松塔和松林是孩子的记忆。"],
      ["白桦", 18, "火烧迹地先长出来的是它，树皮白，桦树汁能喝。"],
      ["红皮云杉", 5, "沟谷里长，耐阴，冬天最绿。"],
    ),
    multiple(
      "花选哪一种？",
      2,
      ["兴安杜鹃", 52, "残雪没化就开，满山粉紫，当地叫达子香。"],
      ["偃松花", 12, "山顶上贴地长的偃松，初夏开。"],
      ["野百合（毛百合）", 25, "六月林缘草甸上橙红一片。"],
      ["越橘花（雅格达）", 31, "小白花结红果，采山人的收入。"],
    ),
  ],
  people: 704,
  resultsShown: "after-answer",
};

/** Closed; the answer is still to come. */
export const heatingSurvey: SurveySeed = {
  kind: "questionnaire",
  title: "供热期家里够不够暖",
  organiser: "大兴安岭地区住房和城乡建设局",
  opens: -28,
  closes: -2,
  intro: ["供热开始一个多月了。请说说家里多少度、报修来得快不快，我们据此查问题小区。"],
  questions: [
    single(
      "家里白天大约多少度？",
      ["22 度以上", 21],
      ["20 到 22 度", 39],
      ["18 到 20 度", 28],
      ["不到 18 度", 12],
    ),
    scale("您对报修满意吗？", 16, 30, 30, 17, 7),
    multiple(
      "冷的原因，您看是什么？",
      2,
      ["管道老化", 40],
      ["楼层靠边", 33],
      ["供得不够", 31],
      ["阀门坏", 18],
    ),
    words("在哪个小区、几号楼？只写小区和楼号", 60, 0.3, "不要写姓名和门牌。"),
  ],
  people: 486,
  resultsShown: "after-close",
};
