import { dayOf } from "../domain/calendar";
import { monthOf } from "../domain/months";
import { countTickets } from "../domain/ticket-figures/count";
import { factsIn } from "../ticket-facts";
import { lastMonths, monthErrors } from "./figure-months";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";
import { ticketHistory } from "./report-figures";

/** GET /v1/ticket-figures */
export const getTicketFigures: Operation<"getTicketFigures"> = ({ query }, context) => {
  const { region, ...given } = query;
  const pack = packOf(region, context);
  if (!pack) return { refused: "not_found" };
  const current = monthOf(context.now);
  const months = lastMonths(given, current);
  const asked = { ...given, ...months };
  const errors = monthErrors(asked, current);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  const today = dayOf(context.now);
  return {
    regionCode: region,
    by: asked.by,
    ...months,
    asOf: today,
    sample: true,
    ...countTickets(factsIn(pack, context), asked, today),
    history: ticketHistory(pack),
  };
};
