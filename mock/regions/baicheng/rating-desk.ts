import { ratingDesk } from "../rating-desk-parts";

/** 白城经济开发区: one hall, shorter to set things right. */
export const baichengRatingDesk = ratingDesk("区政务服务局", { rectifyDays: 10 });
