import { ownRequests } from "../disclosure-rows";
import { isOwn } from "../owned";
import { isRefusal } from "../problems";
import { stageOf, stagesOf, wholeOf } from "../rated-cases";
import type { Offer } from "../rating-offer";
import { visitOf } from "../rating-offers";
import { ownRatings, visitRows } from "../rating-rows";
import { ownTickets } from "../ticket-rows";
import { pageOf } from "./cursor";
import type { Context, Operation } from "./operation";
import { offerView } from "./rating-subject";

/** Everything of the caller's that may be rated now, newest first. */
function openOffers(context: Context): Offer[] {
  const visits = visitRows(context).filter((visit) => isOwn(visit, context.caller));
  const cases = [...ownTickets(context), ...ownRequests(context)];
  const offers = [
    ...visits.flatMap((visit) => {
      const offer = visitOf(visit, context);
      return isRefusal(offer) ? [] : offer;
    }),
    ...cases.flatMap((row) => [
      wholeOf(row, context),
      ...stagesOf(row).map((stage) => stageOf(row, stage, context)),
    ]),
  ];
  // Two visits to one window on a day are one thing to rate: the later stands for both.
  const byKey = new Map(offers.map((offer) => [offer.thing.key, offer]));
  const rated = new Set(ownRatings(context).map((row) => row.rated.key));
  return [...byKey.values()]
    .filter(({ state, thing }) => state === "open" && !rated.has(thing.key))
    .sort((one, other) => (other.thing.finishedAt ?? 0) - (one.thing.finishedAt ?? 0));
}

/** GET /v1/rateables */
export const listRateables: Operation<"listRateables"> = ({ query }, context) => {
  const all = openOffers(context);
  const page = pageOf(all, query, JSON.stringify(["rateables", context.caller?.persona.id]));
  return page
    ? { ...page, items: page.items.map(offerView), total: all.length }
    : { refused: "cursor_invalid" };
};
