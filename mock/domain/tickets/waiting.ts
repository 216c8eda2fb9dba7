import type { components } from "@contract/schema";
import { dayOf } from "../calendar";
import { awaitsAnswer, mayReopen } from "./guards";
import type { TicketCase, TicketStatus } from "./ticket-case";

type Name = components["schemas"]["TicketActionName"];

const over: ReadonlySet<TicketStatus> = new Set([
  "not-accepted",
  "closed",
  "archived",
  "withdrawn",
  "taken-back",
]);

/** Whether it is still handled, or its reply waits to be confirmed; cheap, for lists. */
export const isOpenTicket = ({ status }: Pick<TicketCase, "status">) => !over.has(status);

/** What the ticket waits for whoever filed it to do, at an instant (epoch milliseconds). */
export function waitingActions(ticket: TicketCase, now: number): Name[] {
  if (!isOpenTicket(ticket)) return [];
  const today = dayOf(now);
  if (ticket.status === "replied" || ticket.status === "answered-directly") {
    return mayReopen(ticket, { now, today }) ? ["confirm-solved", "not-solved"] : [];
  }
  return ticket.questions.some((question) => awaitsAnswer(question, ticket, today)) ? ["answer"] : [];
}

/** Whether the ticket waits for whoever filed it, at an instant (epoch milliseconds). */
export const waitsForResident = (ticket: TicketCase, now: number) => waitingActions(ticket, now).length > 0;
