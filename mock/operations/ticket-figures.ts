import { dayOf } from "../domain/calendar";
import { addMonths, monthOf } from "../domain/months";
import { countTickets } from "../domain/ticket-figures/count";
import { ticketHistory } from "../regions/ticket-history";
import { factsIn } from "../ticket-facts";
import { monthErrors } from "./figure-months";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/** Months up to `to` where `from` is not given. */
const usualMonths = 12;

/** GET /v1/ticket-figures */
export const getTicketFigures: Operation<"getTicketFigures"> = ({ query }, context) => {
  const { region, ...given } = query;
  const pack = packOf(region, context);
  if (!pack) return { refused: "not_found" };
  const current = monthOf(context.now);
  const { to = current } = given;
  const { from = addMonths(to, 1 - usualMonths) } = given;
  const asked = { ...given, from, to };
  const errors = monthErrors(asked, current);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  const today = dayOf(context.now);
  return {
    regionCode: region,
    by: asked.by,
    from,
    to,
    asOf: today,
    sample: true,
    ...countTickets(factsIn(pack, context), asked, today),
    history: [...(ticketHistory[region] ?? [])],
  };
};
