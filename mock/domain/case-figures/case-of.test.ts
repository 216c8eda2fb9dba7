// Whatever legal things happen to a ticket or a request, figures see of it what its events tell.
import fc from "fast-check";
import { anyCourse } from "../../../tests/support/legal-course";
import { anyTicketCourse } from "../../../tests/support/ticket-course";
import { dayOf } from "../calendar";
import type { DisclosureCase } from "../disclosure/disclosure-case";
import type { TicketCase } from "../tickets/ticket-case";
import { workingDaysAfter } from "../working-days-after";
import { caseOfRequest } from "./case-of-request";
import { caseOfTicket } from "./case-of-ticket";

/** When a ticket was over, by its trail alone: the last end, unless it was opened again since. */
function endOfTicket({ events }: TicketCase): number | undefined {
  let end: number | undefined;
  for (const { event, at, result } of events) {
    if (event === "reopened" || (event === "called-back" && result === "not-solved")) end = undefined;
    if (["closed", "confirmed-solved", "not-accepted", "withdrawn"].includes(event)) end = at;
    if (event === "called-back" && result === "solved") end = at;
  }
  return end;
}

/** Working days from the first acceptance, and from each time it was opened again, to the reply that followed. */
function daysOfTicket({ events }: TicketCase): number {
  let sum = 0;
  let start: number | undefined;
  for (const { event, at, result } of events) {
    const begins = event === "accepted" || event === "reopened";
    if (begins || (event === "called-back" && result === "not-solved")) start ??= at;
    if (start === undefined || (event !== "replied" && event !== "answered-directly")) continue;
    sum += workingDaysAfter(dayOf(start), dayOf(at));
    start = undefined;
  }
  return sum;
}

test("a ticket is over when its trail says so, and took the days between its starts and its replies", () => {
  fc.assert(
    fc.property(anyTicketCourse, ({ states }) => {
      for (const { ticket } of states) {
        const facts = caseOfTicket(ticket);
        const end = ticket.status === "taken-back" ? undefined : endOfTicket(ticket);
        expect([ticket.status, facts.closedOn]).toEqual([
          ticket.status,
          end === undefined ? undefined : dayOf(end),
        ]);
        if (facts.days) expect(facts.days.actual).toBe(daysOfTicket(ticket));
        if (facts.punctual && facts.days) expect(facts.days.actual).toBeLessThanOrEqual(facts.days.promised);
      }
    }),
  );
});

/** When the agency's duty ended, by the trail alone. */
function endOfRequest({ timeline }: DisclosureCase): number | undefined {
  return timeline.find(({ event }) => ["replied", "withdrawn", "abandoned", "taken-back"].includes(event))
    ?.at;
}

test("a request is over with its reply, its withdrawal or its abandonment; late is more days than there were", () => {
  fc.assert(
    fc.property(anyCourse, ({ states }) => {
      for (const { request } of states) {
        const { closedOn, punctual, days, type } = caseOfRequest(request);
        const end = endOfRequest(request);
        expect(closedOn).toBe(end === undefined ? undefined : dayOf(end));
        expect(type.code === "open").toBe(end === undefined || request.status === "taken-back");
        expect(days === undefined).toBe(request.reply === undefined);
        if (!days) continue;
        if (punctual) expect(days.actual).toBeLessThanOrEqual(days.promised);
        else expect(days.actual).toBeGreaterThanOrEqual(days.promised);
      }
    }),
  );
});
