import { multiple, single } from "../../survey-parts";
import type { SurveySeed } from "../../survey-seed";

/** 市树市花, as the city asked its people in 2012; the choices and votes here are made up. */
export const cityVote: SurveySeed = {
  kind: "vote",
  title: "鄂尔多斯市市树市花评选",
  organiser: "鄂尔多斯市林业和草原局",
  opens: -20,
  closes: 10,
  intro: [
    "市树、市花要能在本地长得好，也要大家认得、喜欢。每人投一次，树一种，花最多两种。",
    "投票占参考，专家再从能不能推广上说意见，最后报市人民代表大会常务委员会决定。投完可以看现在的票数。",
  ],
  questions: [
    single(
      "市树选哪一种？",
      ["樟子松", 37, "常绿乔木，库布其和毛乌素治沙的主要树种，耐寒耐旱。"],
      ["油松", 28, "树形好看，山地阳坡都能长，准格尔有几百年的老树。"],
      ["文冠果", 20, "本地木本油料树，花期长，越旱越壮。"],
      ["沙棘", 15, "固沟护坡，果子做饮料，农牧民能增收。"],
    ),
    multiple(
      "市花选哪一种？",
      2,
      ["马兰花（马蔺）", 46, "耐盐碱、耐踩踏，蓝紫色，草原上的人都认得。"],
      ["黄刺玫", 27, "春天最早开的花之一，城里路边已经很多。"],
      ["丁香", 33, "香，耐寒，校园和公园里常见。"],
      ["山丹花", 30, "细叶百合，红色，山坡草地上开。"],
    ),
  ],
  people: 1264,
  resultsShown: "after-answer",
};

/** Closed and answered. */
export const lightsVote: SurveySeed = {
  kind: "vote",
  title: "东胜老城区先修哪几条路的路灯",
  organiser: "鄂尔多斯市住房和城乡建设局",
  opens: -70,
  closes: -49,
  intro: ["今年的钱够修 3 条路。先修哪几条，由住在附近和常走的人投票。每人最多选 3 条。"],
  questions: [
    multiple(
      "先修哪几条？",
      3,
      ["伊金霍洛街西段", 42, "坏灯 31 盏，晚自习学生多。"],
      ["达拉特路南段", 35, "坏灯 22 盏，老年公寓门前。"],
      ["乌审街", 18, "坏灯 12 盏。"],
      ["鄂托克街东段", 30, "坏灯 26 盏，公交末班车站。"],
      ["杭锦路", 14, "坏灯 9 盏。"],
    ),
  ],
  people: 846,
  resultsShown: "after-close",
  outcome: {
    on: -38,
    paragraphs: [
      "846 人投票。票数前三的是伊金霍洛街西段、达拉特路南段、鄂托克街东段，今年先修这 3 条，入冬前亮灯。",
      "乌审街和杭锦路列入明年计划；中间坏得厉害的 5 盏，本月先换。",
    ],
  },
};
