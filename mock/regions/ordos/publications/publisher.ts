import type { Publisher } from "../../publication-parts";

/** 鄂尔多斯市 as its publications name it. */
export const publisher: Publisher = {
  region: "150600",
  name: "鄂尔多斯市",
  government: "鄂尔多斯市人民政府",
  sign: "鄂府",
  here: "本市",
};
