import { requestRow } from "../disclosure-rows";
import { blankErrors } from "../domain/disclosure/blank-errors";
import { decide as decideRequest } from "../domain/disclosure/machine";
import type { RatedThing } from "../domain/ratings/rated-thing";
import { tagErrors } from "../domain/ratings/tags";
import { decide as decideTicket } from "../domain/tickets/machine";
import { putTicket } from "../joined-tickets";
import { ownerIdOf } from "../owned";
import { isRefusal, type Refusal } from "../problems";
import { addRating, tagsToday } from "../put-rating";
import { offerOf } from "../rating-offers";
import { ticketRow } from "../ticket-rows";
import type { Context, Input, Operation } from "./operation";
import { putRequest } from "./put-request";
import { ratingView } from "./rating-view";
import { ratingUploadErrors } from "./ratings";

type Body = Input<"createRating">["body"];

function errorsOf(body: Body, { regionCode }: RatedThing, context: Context): NonNullable<Refusal["errors"]> {
  return [
    ...tagErrors(body, tagsToday(regionCode, context)),
    ...blankErrors([["#/text", body.text, 1]]).map((error) => ({ ...error, detail: "请写几个字" })),
    ...ratingUploadErrors(body.uploadIds, context),
  ];
}

/** A whole case keeps its rating itself too, through its own machine; a refusal where that does not allow it. */
function rateCase({ subject, level, text }: Body, context: Context): Refusal | undefined {
  const { kind, id, stage } = subject;
  if (stage !== undefined) return undefined;
  const said = { action: "rate" as const, level, ...(text ? { text } : {}) };
  const ticket = kind === "ticket" ? ticketRow(id, context) : undefined;
  if (ticket) {
    const decision = decideTicket(ticket, said, { role: "resident", now: context.now });
    if (!decision.ok) return decision.refusal;
    putTicket(decision.ticket, context);
  }
  const request = kind === "disclosure-request" ? requestRow(id, context) : undefined;
  if (request) {
    const decision = decideRequest(request, said, { role: "applicant", now: context.now });
    if (!decision.ok) return decision.refusal;
    putRequest(decision.request, context);
  }
  return undefined;
}

/** POST /v1/ratings */
export const createRating: Operation<"createRating"> = ({ body }, context) => {
  const { caller } = context;
  if (!caller) return { refused: "unauthenticated" };
  const offer = offerOf(body.subject, context);
  if (isRefusal(offer)) return offer;
  if (offer.state !== "open") return { refused: "action_not_allowed" };
  const errors = errorsOf(body, offer.thing, context);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  const refusal = rateCase(body, context);
  if (refusal) return refusal;
  return ratingView(addRating(offer.thing, ownerIdOf(caller), body, context), context);
};
