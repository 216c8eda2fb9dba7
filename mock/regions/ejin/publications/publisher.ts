import type { Publisher } from "../../publication-parts";

/** 额济纳旗 as its publications name it. */
export const publisher: Publisher = {
  region: "152923",
  name: "额济纳旗",
  government: "额济纳旗人民政府",
  sign: "额政",
  here: "本旗",
};
