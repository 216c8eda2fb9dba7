import type { components } from "@contract/schema";
import { handedFromOf, keepHandedOn } from "../case-links";
import { addDays, dayOf, instantOn } from "../domain/calendar";
import { hashOf } from "../domain/filing-hash";
import { patienceFor } from "../domain/patience";
import { placesOf } from "../domain/places/places-of";
import { resolvePlace } from "../domain/places/resolve-place";
import { nextTicketNumber, ticketSeries } from "../domain/ticket-number";
import { fileTicket } from "../domain/tickets/file-ticket";
import { rulesOn } from "../domain/tickets/ticket-rules";
import { joinParent } from "../joined-tickets";
import { isOwn, ownerIdOf } from "../owned";
import { queryCodeFor } from "../query-code";
import { ticketRows } from "../ticket-rows";
import type { Caller, Context, Operation } from "./operation";
import { keepFor } from "./own-uploads";
import { packOf } from "./region-guides";
import { ticketErrors } from "./ticket-input";
import { ticketView } from "./ticket-view";

type TicketInput = components["schemas"]["TicketInput"];

/** So many tickets a person may file on one day. */
const mostADay = 20;

/** Seconds until another report without a name may be tried; 0 when this one may go on, which is then counted. */
function countNameless({ store, now, newId }: Context): number {
  const { over, retryAfter } = patienceFor(store.list("namelessFilings"), now);
  for (const { id } of over) store.remove("namelessFilings", id);
  if (retryAfter === 0) store.put("namelessFilings", { id: newId(), at: now });
  return retryAfter;
}

/** Seconds until this person may file again; 0 for now. Tickets taken back count too, so that it cannot be gone round. */
function countNamed(caller: Caller, context: Context): number {
  const today = dayOf(context.now);
  const filed = ticketRows(context).filter((row) => isOwn(row, caller) && dayOf(row.submittedAt) === today);
  const midnight = instantOn(addDays(today, 1), "00:00");
  return filed.length < mostADay ? 0 : Math.ceil((midnight - context.now) / 1000);
}

/** What is filed: with the account's own name and phone where no others are given, and without a name where none may be. */
function inputOf(body: TicketInput, caller: Caller | undefined): TicketInput {
  const confidential = body.kind === "report" || body.confidential === true;
  if (!caller || body.anonymous) return { ...body, confidential };
  const { name, phone } = caller.persona;
  return { ...body, confidential, contact: { ...(name ? { name } : {}), phone, ...body.contact } };
}

/** Seconds until it may be filed; 0 for now. A report without a name is filed by nobody, whoever is signed in. */
function secondsToWait({ anonymous }: TicketInput, caller: Caller | undefined, context: Context): number {
  return anonymous || !caller ? countNameless(context) : countNamed(caller, context);
}

/** POST /v1/tickets */
export const createTicket: Operation<"createTicket"> = ({ body }, context) => {
  const { store, now, newId } = context;
  const caller = body.anonymous ? undefined : context.caller;
  if (!caller && !body.anonymous) return { refused: "unauthenticated" };
  const pack = packOf(body.regionCode, context);
  if (!pack) return { refused: "not_found" };
  const errors = ticketErrors(body, pack, context);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  const retryAfter = secondsToWait(body, caller, context);
  if (retryAfter > 0) return { refused: "too_many_requests", retryAfter };
  const input = inputOf(body, caller);
  const series = ticketSeries(body.regionCode, now);
  const given = ticketRows(context).map(({ number }) => number);
  const number = nextTicketNumber(given, series);
  const channel = pack.ticketDesk.channels.find((one) => one.channel === body.channel);
  const from = handedFromOf(body.handedFrom, context);
  const row = fileTicket(input, {
    id: `tk-${newId()}`,
    number,
    queryCode: queryCodeFor(number, newId()),
    hash: hashOf(input),
    ownerId: caller ? ownerIdOf(caller) : null,
    rules: rulesOn(pack.ticketDesk.rulesets, dayOf(now)),
    place: resolvePlace(body.place ?? {}, placesOf(pack)),
    channelName: channel?.name ?? "",
    now,
    ...(body.joins ? { parentId: body.joins } : {}),
    ...(from ? { linked: [from] } : {}),
  });
  store.put("tickets", row);
  joinParent(row, context);
  keepFor(row.id, body.uploadIds ?? [], context);
  const view = ticketView(row, context);
  keepHandedOn(body.handedFrom, { kind: "ticket", id: row.id, number, title: view.title }, context);
  return view;
};
