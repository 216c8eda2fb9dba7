// Tickets and disclosure requests as they are rated: the whole, by their own machine; and stages, for some days.
import type { components } from "@contract/schema";
import { ownRequest } from "./disclosure-rows";
import type { DisclosureCase } from "./domain/disclosure/disclosure-case";
import { allowedActions as requestActions } from "./domain/disclosure/machine";
import { isOpenCase } from "./domain/disclosure/waiting";
import { stageName, stagesOfRequest, stagesOfTicket } from "./domain/ratings/case-stages";
import { type RatedStage, requestThing, ticketThing } from "./domain/ratings/things";
import { allowedActions as ticketActions } from "./domain/tickets/machine";
import type { TicketCase } from "./domain/tickets/ticket-case";
import { isOpenTicket } from "./domain/tickets/waiting";
import type { Context } from "./operations/operation";
import { isRefusal, type Refusal } from "./problems";
import { type Offer, orRated, ratedUntil, rulesOf } from "./rating-offer";
import { ownTicket } from "./ticket-rows";

type Ref = components["schemas"]["RatedRef"];
type Row = TicketCase | DisclosureCase;

const isRequest = (row: Row): row is DisclosureCase => "agency" in row;

/** Filed by an agent for somebody else, who alone may rate it. */
export function isForAnother({ input }: Row, { caller }: Context): boolean {
  return caller?.persona.kind === "agent" && input.assisted !== undefined;
}

/** What the caller may do with an own case: all that the case allows, but an agent never rates for the person served. */
export const openTo = <Action extends { action: string }>(
  actions: readonly Action[],
  row: Row,
  context: Context,
): Action[] => actions.filter(({ action }) => action !== "rate" || !isForAnother(row, context));

/** The stages of a case that are over. */
export const stagesOf = (row: Row): RatedStage[] =>
  isRequest(row) ? stagesOfRequest(row) : stagesOfTicket(row);

const thingOf = (row: Row, finishedAt: number | undefined, stage?: RatedStage) =>
  isRequest(row) ? requestThing(row, finishedAt, stage) : ticketThing(row, finishedAt, stage);

const isOpen = (row: Row) => (isRequest(row) ? isOpenCase(row) : isOpenTicket(row));

function machineAllows(row: Row, now: number): boolean {
  const actions = isRequest(row) ? requestActions(row, now) : ticketActions(row, now);
  return actions.some(({ action }) => action === "rate");
}

/** The whole of a case: as long as its own machine lets it be rated. */
export function wholeOf(row: Row, context: Context): Offer {
  const replied = stagesOf(row).find(({ code }) => code === "reply")?.finishedAt;
  const thing = thingOf(row, replied);
  if (isForAnother(row, context)) return { state: "not-yours", thing };
  if (row.rating) return { state: "rated", thing };
  return { state: machineAllows(row, context.now) ? "open" : isOpen(row) ? "not-yet" : "expired", thing };
}

/** A stage of a case: some days from its end. */
export function stageOf(row: Row, stage: RatedStage, context: Context): Offer {
  const { finishedAt } = stage;
  const thing = thingOf(row, finishedAt, stage);
  if (isForAnother(row, context)) return { state: "not-yours", thing };
  if (finishedAt === undefined) return { state: isOpen(row) ? "not-yet" : "expired", thing };
  const until = ratedUntil(finishedAt, rulesOf(row.regionCode, context));
  return context.now < until ? { state: "open", thing, until } : { state: "expired", thing };
}

/** What a case of the caller, or a stage of it, stands for; another person's is answered as if there were none. */
export function offerOfCase({ kind, id, stage }: Ref, context: Context): Offer | Refusal {
  const row = kind === "ticket" ? ownTicket(id, context) : ownRequest(id, context);
  if (isRefusal(row)) return row;
  if (stage === undefined) return orRated(wholeOf(row, context), context);
  const name = stageName(isRequest(row) ? "disclosure-request" : "ticket", stage);
  if (name === undefined) return { refused: "not_found" };
  const over = stagesOf(row).find(({ code }) => code === stage);
  return orRated(stageOf(row, over ?? { code: stage, name }, context), context);
}
