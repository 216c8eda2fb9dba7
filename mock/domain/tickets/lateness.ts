import { dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { overdueAt, roundOf, ruleLedger, signLedger } from "./clocks";
import type { ActionName } from "./command";
import { openDispute } from "./dispute";
import { mainOf } from "./main-of";
import type { TicketCase } from "./ticket-case";

/** Whether the main department has not signed in time. */
export function isSigningLate(ticket: TicketCase, now: number): boolean {
  const ledger = signLedger(ticket);
  const waits = ledger.length > 0 && mainOf(ticket)?.signedAt === undefined;
  return waits && dayOf(now) > lastDayOf(ledger);
}

/** Whether the centre has not said in time who does it. */
export function isRulingLate(ticket: TicketCase, now: number): boolean {
  const dispute = openDispute(ticket);
  return dispute !== undefined && dayOf(now) > lastDayOf(ruleLedger(dispute, ticket));
}

function isReplyLate(ticket: TicketCase, now: number): boolean {
  const round = roundOf(ticket);
  return round !== undefined && now >= overdueAt(round);
}

const latenesses: Partial<Record<ActionName, (ticket: TicketCase, now: number) => boolean>> = {
  sign: isSigningLate,
  rule: isRulingLate,
  reply: isReplyLate,
};

/** Whether doing it now comes after its due date; it is told as late for good. */
export const isLate = (action: ActionName, ticket: TicketCase, now: number): boolean =>
  latenesses[action]?.(ticket, now) ?? false;
