import { casesIn } from "../case-facts";
import { dayOf } from "../domain/calendar";
import { countCases } from "../domain/case-figures/count";
import { newestPublished, publishedOn } from "../domain/case-figures/published-on";
import { monthOf } from "../domain/months";
import { monthErrors } from "./figure-months";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/** GET /v1/case-figures */
export const getCaseFigures: Operation<"getCaseFigures"> = ({ query }, context) => {
  const { region, topic, by } = query;
  const pack = packOf(region, context);
  if (!pack) return { refused: "not_found" };
  const today = dayOf(context.now);
  const { to = newestPublished(today) } = query;
  const { from = to } = query;
  const asked = { topic, by, from, to };
  const current = monthOf(context.now);
  const errors = monthErrors(asked, current);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  return {
    regionCode: region,
    ...asked,
    asOf: today,
    ...(to < current ? { publishedOn: publishedOn(to) } : {}),
    sample: true,
    ...countCases(casesIn(pack, context), asked),
  };
};
