import { dayOf } from "../domain/calendar";
import { monthOf } from "../domain/months";
import { countRatings } from "../domain/rating-figures/count";
import { figureRules, ratingsIn } from "../rating-facts";
import { lastMonths, monthErrors } from "./figure-months";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/** GET /v1/rating-figures */
export const getRatingFigures: Operation<"getRatingFigures"> = ({ query }, context) => {
  const { region, by, ...given } = query;
  const pack = packOf(region, context);
  if (!pack) return { refused: "not_found" };
  const current = monthOf(context.now);
  const months = lastMonths(given, current);
  const errors = monthErrors(months, current);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  const { smallest } = figureRules(pack, context);
  return {
    regionCode: region,
    by,
    ...months,
    asOf: dayOf(context.now),
    smallest,
    sample: true,
    ...countRatings(ratingsIn(pack, context), { by, ...months, smallest }),
  };
};
