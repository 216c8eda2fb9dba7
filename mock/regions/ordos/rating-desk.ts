import { ratingDesk } from "../rating-desk-parts";

/** 鄂尔多斯市: a longer review. */
export const ordosRatingDesk = ratingDesk("市政务服务局", { reviewDays: 7 });
