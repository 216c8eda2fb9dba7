import { addDays, type Day, dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { clockAwaitsRestart, replyLedger } from "./clocks";
import type { DisclosureCase } from "./disclosure-case";

/** The day on which the agency's duty to reply ended: it replied, or the request was withdrawn or abandoned. */
export function endedOn({ status, statusSince, reply }: DisclosureCase): Day | undefined {
  if (reply) return reply.onDay;
  return status === "withdrawn" || status === "abandoned" || status === "taken-back"
    ? dayOf(statusSince)
    : undefined;
}

/** The first day of being overdue as seen on `today`: the day after the due date, never the due date itself. */
export function overdueSince(request: DisclosureCase, today: Day): Day | undefined {
  if (request.receivedOn === undefined || clockAwaitsRestart(request)) return undefined;
  const since = addDays(lastDayOf(replyLedger(request)), 1);
  return since <= (endedOn(request) ?? today) ? since : undefined;
}

/** Whether the agency owes its reply and the due date has passed. */
export const isOverdue = (request: DisclosureCase, today: Day) =>
  request.status === "received" && overdueSince(request, today) !== undefined;
