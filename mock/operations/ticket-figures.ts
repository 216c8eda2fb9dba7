import { dayOf } from "../domain/calendar";
import { addMonths, monthOf, monthsBetween } from "../domain/months";
import { countTickets } from "../domain/ticket-figures/count";
import type { Refusal } from "../problems";
import { ticketHistory } from "../regions/ticket-history";
import { factsIn } from "../ticket-facts";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/** The contract's limit. */
const mostMonths = 24;

/** Months up to `to` where `from` is not given. */
const usualMonths = 12;

/** What cannot be counted: a month that has not begun, months the wrong way round, too many of them. */
function monthErrors(
  { from, to }: { from: string; to: string },
  current: string,
): NonNullable<Refusal["errors"]> {
  if (from > to) return [{ pointer: "#/query/from", code: "range" }];
  if (to > current) return [{ pointer: "#/query/to", code: "range" }];
  return monthsBetween(from, to).length > mostMonths ? [{ pointer: "#/query/from", code: "range" }] : [];
}

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
    ...countTickets(factsIn(pack, context), asked, today),
    history: [...(ticketHistory[region] ?? [])],
  };
};
