import type { Publisher } from "../../publication-parts";

/** 鄂托克前旗 as its publications name it. */
export const publisher: Publisher = {
  region: "150623",
  name: "鄂托克前旗",
  government: "鄂托克前旗人民政府",
  sign: "鄂前政",
  here: "本旗",
};
