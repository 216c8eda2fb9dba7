import type { components } from "@contract/schema";
import { formatInstant } from "../domain/calendar";
import { isRefusal } from "../problems";
import type { Offer } from "../rating-offer";
import { offerOf } from "../rating-offers";
import type { Operation } from "./operation";

/** What may be rated as the contract tells it. */
export function offerView({ state, thing, until, rating }: Offer): components["schemas"]["RatingOffer"] {
  return {
    state,
    ref: thing.ref,
    regionCode: thing.regionCode,
    subject: thing.subject,
    ...(until === undefined ? {} : { until: formatInstant(until) }),
    ...(rating ? { ratingId: rating.id } : {}),
  };
}

/** GET /v1/rating-subjects */
export const getRatingSubject: Operation<"getRatingSubject"> = ({ query }, context) => {
  const offer = offerOf(query, context);
  return isRefusal(offer) ? offer : offerView(offer);
};
