import { ratingDesk } from "../rating-desk-parts";

/** 鄂托克前旗: the usual days. */
export const otogFrontRatingDesk = ratingDesk("旗政务服务局");
