import { tagsToday } from "../put-rating";
import { rulesOf } from "../rating-offer";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/** GET /v1/rating-desk: the days and the tags are those in force today. */
export const getRatingDesk: Operation<"getRatingDesk"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const { version, sets } = tagsToday(pack.region.code, context);
  return {
    regionCode: pack.region.code,
    tags: { version, sets: [...sets] },
    ...rulesOf(pack.region.code, context),
  };
};
