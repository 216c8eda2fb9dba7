// Matters of the personas that went on as another case: both keep the other's trail. A hand-over is told when the later
// one was filed.
import type { CaseLink } from "../../domain/case-link";
import type { DisclosureCase } from "../../domain/disclosure/disclosure-case";
import { linkRequest } from "../../domain/disclosure/file-request";
import { titleOf as requestTitle } from "../../domain/disclosure/letter-facts";
import { linkTicket } from "../../domain/tickets/link-ticket";
import type { TicketCase } from "../../domain/tickets/ticket-case";
import { titleOf as ticketTitle } from "../../domain/tickets/view";

/** Slugs of a ticket and a request, and which of the two was first. */
export const handOvers = [
  { ticket: "renovation-contract", request: "old-estate-contract", first: "ticket" },
  { ticket: "road-again", request: "road-plan", first: "request" },
] as const;

type HandOver = (typeof handOvers)[number];
type Kind = CaseLink["kind"];

function linkTo(kind: Kind, row: TicketCase | DisclosureCase, first: Kind, at: number): CaseLink {
  const title = "agency" in row ? requestTitle(row) : ticketTitle(row);
  return { kind, id: row.id, number: row.number, title, at, direction: kind === first ? "from" : "to" };
}

/** The entry stands where it happened in the trail. */
const inOrder = <E extends { at: number }>(entries: readonly E[]): E[] =>
  [...entries].sort((one, other) => one.at - other.at);

function link(ticket: TicketCase, request: DisclosureCase, { first }: HandOver) {
  const kind: Kind = first === "ticket" ? "ticket" : "disclosure-request";
  const at = first === "ticket" ? request.submittedAt : ticket.submittedAt;
  const linkedTicket = linkTicket(ticket, linkTo("disclosure-request", request, kind, at));
  const linkedRequest = linkRequest(request, linkTo("ticket", ticket, kind, at));
  return {
    ticket: { ...linkedTicket, events: inOrder(linkedTicket.events) },
    request: { ...linkedRequest, timeline: inOrder(linkedRequest.timeline) },
  };
}

/** The seeded cases with their hand-overs. */
export function withHandOvers(tickets: readonly TicketCase[], requests: readonly DisclosureCase[]) {
  const [newTickets, newRequests] = [new Map<string, TicketCase>(), new Map<string, DisclosureCase>()];
  for (const handOver of handOvers) {
    const ticket = tickets.find(({ id }) => id === `tk-${handOver.ticket}`);
    const request = requests.find(({ id }) => id === `dr-${handOver.request}`);
    if (!ticket || !request) continue;
    const linked = link(ticket, request, handOver);
    newTickets.set(ticket.id, linked.ticket);
    newRequests.set(request.id, linked.request);
  }
  return {
    tickets: tickets.map((row) => newTickets.get(row.id) ?? row),
    requests: requests.map((row) => newRequests.get(row.id) ?? row),
  };
}
