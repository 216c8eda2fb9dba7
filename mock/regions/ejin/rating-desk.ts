import { ratingDesk } from "../rating-desk-parts";

/** 额济纳旗: the usual days. */
export const ejinRatingDesk = ratingDesk("旗政务服务局");
