import { type Day, dayOf } from "../domain/calendar";
import { blankErrors } from "../domain/disclosure/blank-errors";
import { memo } from "../domain/memo";
import { decide } from "../domain/tickets/machine";
import type { TicketCase } from "../domain/tickets/ticket-case";
import { summaryOf } from "../domain/tickets/view";
import { isOpenTicket, waitsForResident } from "../domain/tickets/waiting";
import { putTicket } from "../joined-tickets";
import { isRefusal } from "../problems";
import { addRatingOfCase } from "../put-rating";
import { isForAnother } from "../rated-cases";
import { ownTicket, ownTickets, parentOf } from "../ticket-rows";
import { pageOf } from "./cursor";
import type { Context, Input, Operation } from "./operation";
import { keepFor } from "./own-uploads";
import { ticketUploadErrors } from "./ticket-input";
import { ticketView } from "./ticket-view";

/** What waits does so by the day: told once a day for each state of a ticket, since lists may be long. */
const waitsOn = memo((row: TicketCase) => {
  const days = new Map<Day, boolean>();
  return (now: number, today: Day): boolean => {
    const waits = days.get(today) ?? waitsForResident(row, now);
    days.set(today, waits);
    return waits;
  };
});

/** Those that wait for whoever filed them first, then the newest. */
function byUrgency(rows: readonly TicketCase[], now: number): TicketCase[] {
  const today = dayOf(now);
  return rows
    .map((row) => ({ row, waits: Number(waitsOn(row)(now, today)) }))
    .sort((one, other) => other.waits - one.waits || other.row.submittedAt - one.row.submittedAt)
    .map(({ row }) => row);
}

/** GET /v1/tickets */
export const listTickets: Operation<"listTickets"> = ({ query }, context) => {
  const { open } = query;
  const { now, caller } = context;
  const own = ownTickets(context).filter((row) => open === undefined || isOpenTicket(row) === open);
  const all = byUrgency(own, now);
  const page = pageOf(all, query, JSON.stringify(["tickets", caller?.persona.id, open]));
  if (!page) return { refused: "cursor_invalid" };
  const items = page.items.map((row) => summaryOf(row, now, parentOf(row, context)));
  return { ...page, items, total: all.length };
};

/** GET /v1/tickets/{ticketId} */
export const getTicket: Operation<"getTicket"> = ({ path }, context) => {
  const row = ownTicket(path.ticketId, context);
  return isRefusal(row) ? row : ticketView(row, context);
};

type Action = Input<"actOnTicket">["body"];

const filesOf = (action: Action): readonly string[] =>
  action.action === "supplement" || action.action === "answer" ? (action.uploadIds ?? []) : [];

/** Texts that are blanks, and files that are not the caller's own. */
function actionErrors(action: Action, { attachments }: TicketCase, context: Context) {
  const texts = blankErrors([
    ...(action.action === "supplement" ? [["#/text", action.text, 2] as const] : []),
    ...(action.action === "answer" ? [["#/text", action.text, 1] as const] : []),
    ...(action.action === "not-solved" ? [["#/reason", action.reason, 4] as const] : []),
  ]).map((error) => ({ ...error, detail: "请写几个字" }));
  return [...texts, ...ticketUploadErrors(filesOf(action), context, attachments)];
}

/** POST /v1/tickets/{ticketId}/actions */
export const actOnTicket: Operation<"actOnTicket"> = ({ path, header, body }, context) => {
  const row = ownTicket(path.ticketId, context);
  if (isRefusal(row)) return row;
  if (header["If-Match"] !== `"${row.version}"`) return { refused: "version_conflict" };
  const errors = actionErrors(body, row, context);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  // An agent never rates for the person served.
  if (body.action === "rate" && isForAnother(row, context)) return { refused: "action_not_allowed" };
  const decision = decide(row, body, { role: "resident", now: context.now });
  if (!decision.ok) return decision.refusal;
  putTicket(decision.ticket, context);
  if (body.action === "rate") addRatingOfCase(decision.ticket, body, context);
  keepFor(row.id, filesOf(body), context);
  return ticketView(decision.ticket, context);
};
