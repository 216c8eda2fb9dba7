// Tickets about the same thing: later ones join the first, which is handled for all of them.
import { redact } from "./domain/redaction/redact";
import { closeJoined } from "./domain/tickets/machine";
import type { TicketCase } from "./domain/tickets/ticket-case";
import { isOpenTicket } from "./domain/tickets/waiting";
import { knownOf } from "./known-of-ticket";
import type { Context } from "./operations/operation";
import { letGoOf } from "./operations/own-uploads";
import { isOwn } from "./owned";
import { ticketRow, ticketRows } from "./ticket-rows";

/** Within the ten minutes it may still be taken back, so nobody joins it; after acceptance it stands. */
const notYetOrJoined: readonly TicketCase["status"][] = ["submitted", "joined"];

/**
 * Whether others may know of a ticket that there is one, and join it: open, accepted, and nothing that somebody has
 * asked to keep quiet. A report never is.
 */
export function isJoinable(row: TicketCase): boolean {
  const { kind, anonymous, confidential } = row.input;
  const quiet = kind === "report" || anonymous === true || confidential === true;
  return !quiet && !notYetOrJoined.includes(row.status) && isOpenTicket(row);
}

/** The ticket that the caller may join: another's, in the region, that the caller has not joined yet. */
export function joinableTicket(id: string, regionCode: string, context: Context): TicketCase | undefined {
  const { caller } = context;
  const row = ticketRow(id, context);
  if (!row || row.regionCode !== regionCode || !isJoinable(row) || isOwn(row, caller)) return undefined;
  const joined = ticketRows(context).some(
    (other) => other.parentId === id && other.status === "joined" && isOwn(other, caller),
  );
  return joined ? undefined : row;
}

/** Who took it back or withdrew it is no longer one of those who report the same. */
function leaveParent(row: TicketCase, context: Context): void {
  const gone = row.status === "taken-back" || row.status === "withdrawn";
  const parent = gone && row.parentId !== undefined ? ticketRow(row.parentId, context) : undefined;
  if (!parent?.joinedBy.includes(row.id)) return;
  const joinedBy = parent.joinedBy.filter((id) => id !== row.id);
  context.store.put("tickets", { ...parent, joinedBy });
}

/** What those who joined a ticket may be told of its reply: it speaks to somebody else. */
function withoutPersonalData(row: TicketCase, context: Context): TicketCase {
  const { reply } = row;
  return reply ? { ...row, reply: { ...reply, text: redact(reply.text, knownOf(row, context)).text } } : row;
}

/**
 * Puts a ticket as it is now; those that joined it follow where it has come to its end. The files of one that was taken
 * back are needed no more (个人信息保护法第四十七条): there is a day to hand them in again.
 */
export function putTicket(row: TicketCase, context: Context): void {
  const { store, now } = context;
  store.put("tickets", row);
  leaveParent(row, context);
  if (row.status === "taken-back") letGoOf(row.id, context);
  if (row.joinedBy.length === 0) return;
  const told = withoutPersonalData(row, context);
  for (const child of ticketRows(context)) {
    if (child.parentId === row.id) store.put("tickets", closeJoined(child, told, now));
  }
}

/** Counts a new ticket on the one that it joins. */
export function joinParent(child: TicketCase, context: Context): void {
  const parent = child.parentId === undefined ? undefined : ticketRow(child.parentId, context);
  if (parent) context.store.put("tickets", { ...parent, joinedBy: [...parent.joinedBy, child.id] });
}
