import type { Publisher } from "../../publication-parts";

/** 大兴安岭地区 as its publications name it. */
export const publisher: Publisher = {
  region: "232700",
  name: "大兴安岭地区",
  government: "大兴安岭地区行政公署",
  sign: "大署",
  here: "本地区",
};
