import type { Publisher } from "../../publication-parts";

/** 白城经济开发区 as its publications name it. */
export const publisher: Publisher = {
  region: "220871",
  name: "白城经济开发区",
  government: "白城经济开发区管理委员会",
  sign: "白开管",
  here: "本区",
};
