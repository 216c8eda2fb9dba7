// A ticket between its sides, for journeys: filed for a persona, led on by the centre and the departments.
import type { components } from "@contract/schema";
import { cleanup } from "@testing-library/react";
import { openApp } from "./app";
import { answerOf, asCaller } from "./own-requests";
import { trouble } from "./ticket-client";

type Schemas = components["schemas"];
type Ticket = Schemas["Ticket"];

let filed = 0;

/** Files the usual trouble, with something changed, for who is signed in; as the form does. */
export function fileTicket(change: Partial<Schemas["TicketInput"]> = {}): Ticket {
  filed += 1;
  return answerOf(
    "POST",
    "/v1/tickets",
    { ...trouble, ...change },
    { ...asCaller(), "Idempotency-Key": `ticket-in-a-journey-${filed}` },
  );
}

/** The centre and the departments act, one after the other. */
export function officeDoes(ticketId: string, ...actions: Schemas["TicketAgencyAction"][]): void {
  for (const action of actions) answerOf("POST", `/preview/tickets/${ticketId}/actions`, action);
}

/** Opens the app at a ticket, as after a fresh start. */
export async function openTicket(id: string): Promise<void> {
  cleanup();
  await openApp(`/pages/tickets/ticket/index?id=${id}`);
}
