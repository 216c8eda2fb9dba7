// The five rates of a hotline, each as its two counts. Rates are added by their counts, never averaged.
import type { components } from "@contract/schema";
import { type Day, dayOf } from "../calendar";
import { addShares, noShare, share } from "../share";
import type { CountedTicket } from "./counted-ticket";

type Rates = components["schemas"]["TicketRates"];
type Share = components["schemas"]["Share"];

/** The lowest level that still counts as satisfied: 基本满意. */
const satisfiedFrom = 3;

/** 响应率. To be signed is what was signed, or should have been by yesterday. */
function response({ dispatchedAt, signDueOn, signedAt }: CountedTicket, today: Day): Share {
  if (dispatchedAt === undefined || signDueOn === undefined) return share(false, false);
  if (signedAt === undefined) return share(today > signDueOn, false);
  return share(true, dayOf(signedAt) <= signDueOn);
}

/** 按时办结率. Who still has time is in neither count. */
function punctual({ dueOn, repliedAt }: CountedTicket, today: Day): Share {
  if (dueOn === undefined) return share(false, false);
  if (repliedAt === undefined) return share(today > dueOn, false);
  return share(true, dayOf(repliedAt) <= dueOn);
}

/** What one ticket counts as seen on a day: who was not reached and who has not rated are in no denominator. */
export function ratesOf(facts: CountedTicket, today: Day): Rates {
  const { acceptedAt, closedAt, callBack, ratingLevel } = facts;
  return {
    filed: 1,
    response: response(facts, today),
    closing: share(acceptedAt !== undefined, closedAt !== undefined),
    punctual: punctual(facts, today),
    solved: share(callBack?.valid === true, callBack?.solved === true),
    satisfied: share(ratingLevel !== undefined, (ratingLevel ?? 0) >= satisfiedFrom),
  };
}

/** No ticket at all. */
export const noRates: Rates = {
  filed: 0,
  response: noShare,
  closing: noShare,
  punctual: noShare,
  solved: noShare,
  satisfied: noShare,
};

/** The sum of both, count by count. */
export function addRates(one: Rates, other: Rates): Rates {
  return {
    filed: one.filed + other.filed,
    response: addShares(one.response, other.response),
    closing: addShares(one.closing, other.closing),
    punctual: addShares(one.punctual, other.punctual),
    solved: addShares(one.solved, other.solved),
    satisfied: addShares(one.satisfied, other.satisfied),
  };
}
