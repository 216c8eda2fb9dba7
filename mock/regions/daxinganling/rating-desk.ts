import { ratingDesk } from "../rating-desk-parts";

/** 大兴安岭地区: far apart, so longer to answer and to review. */
export const daxinganlingRatingDesk = ratingDesk("地区政务服务局", { confirmDays: 15, reviewDays: 10 });
