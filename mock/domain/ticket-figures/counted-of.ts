// What a ticket tells of itself to be counted, read off its facts and its trail.
import { dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { dueOf, signLedger } from "../tickets/clocks";
import type { Round, TicketCase } from "../tickets/ticket-case";
import type { CountedTicket } from "./counted-ticket";

/** Nobody has to sign or to reply any more. */
const isGivenUp = ({ status }: TicketCase) => status === "withdrawn" || status === "not-accepted";

/** Signing of the last dispatch; what a department has sent back waits for the centre, not for a signature. */
function signingOf(ticket: TicketCase): Partial<CountedTicket> {
  const { dispatchedAt, departments, status } = ticket;
  const signedAt = departments.find(({ role }) => role === "main")?.signedAt;
  const waits = status !== "sent-back" && !isGivenUp(ticket);
  return dispatchedAt === undefined || (signedAt === undefined && !waits)
    ? {}
    : { dispatchedAt, signDueOn: lastDayOf(signLedger(ticket)), signedAt };
}

const isLate = (round: Round) => round.repliedAt !== undefined && dayOf(round.repliedAt) > dueOf(round);

/** A ticket that was handled again is punctual if every reply was: one that was late counts for it, else the last. */
function replyOf(ticket: TicketCase): Partial<CountedTicket> {
  const round = ticket.rounds.find(isLate) ?? ticket.rounds.at(-1);
  return !round || (round.repliedAt === undefined && isGivenUp(ticket))
    ? {}
    : { dueOn: dueOf(round), repliedAt: round.repliedAt };
}

/** The last that was heard of whoever filed it. Saying in the app that it is solved or not is as good as a call. */
function callBackOf({ callBacks, events }: TicketCase): CountedTicket["callBack"] {
  const said = events.flatMap(({ event, at, result }) => {
    if (event === "confirmed-solved") return [{ at, solved: true }];
    if (event === "reopened") return [{ at, solved: false }];
    return event === "called-back" && result !== undefined && result !== "unreached"
      ? [{ at, solved: result === "solved" }]
      : [];
  });
  const last = said.at(-1);
  if (last) return { valid: true, solved: last.solved };
  return callBacks.length > 0 ? { valid: false } : undefined;
}

/** Accepted, or answered at once, which says as much; what joined another ticket is accepted with that one. */
const acceptance: readonly TicketCase["events"][number]["event"][] = ["accepted", "answered-directly"];

/** In a 苏木 of a few hundred people, that there is one report may tell who made it, and of whom. */
const isQuiet = ({ input }: TicketCase) => input.kind === "report" || input.confidential === true;

/** The ticket as figures see it. */
export function countedOf(ticket: TicketCase): CountedTicket {
  const { input, events, status, departments, place, rating, callBacks, channelName } = ticket;
  const main = departments.find(({ role }) => role === "main");
  const isClosed = status === "closed" || status === "archived";
  return {
    kind: input.kind,
    channel: { code: input.channel, name: channelName },
    filedAt: ticket.submittedAt,
    acceptedAt: events.find(({ event }) => acceptance.includes(event))?.at,
    ...signingOf(ticket),
    ...replyOf(ticket),
    // A ticket that was closed and reopened is not closed.
    closedAt: isClosed ? (ticket.closedAt ?? ticket.statusSince) : undefined,
    callBack: callBackOf(ticket),
    ratingLevel: rating?.level ?? callBacks.flatMap(({ level }) => level ?? []).at(-1),
    ...(main ? { mainDepartment: { code: main.code, name: main.name } } : {}),
    ...(place.township && !isQuiet(ticket) ? { township: place.township } : {}),
  };
}
