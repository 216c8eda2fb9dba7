// A ticket as figures of all cases see it.
import { dayOf } from "../calendar";
import { daysOf, dueOf } from "../tickets/clocks";
import { kindNames } from "../tickets/kind-names";
import type { Round, TicketCase, TicketStatus } from "../tickets/ticket-case";
import { workingDaysAfter } from "../working-days-after";
import type { CountedCase } from "./counted-case";

/** Nothing more is to be done, however it ended. */
const over: ReadonlySet<TicketStatus> = new Set(["closed", "archived", "not-accepted", "withdrawn"]);

type Replied = Round & { repliedAt: number };
const isReplied = (round: Round): round is Replied => round.repliedAt !== undefined;

/** A ticket that was handled again took the days of all rounds, and all of them were promised. */
function daysOfRounds(rounds: readonly Round[]): CountedCase["days"] {
  const replied = rounds.filter(isReplied);
  if (replied.length === 0) return undefined;
  return {
    actual: replied.reduce(
      (sum, { startedOn, repliedAt }) => sum + workingDaysAfter(startedOn, dayOf(repliedAt)),
      0,
    ),
    promised: replied.reduce((sum, round) => sum + daysOf(round), 0),
  };
}

/** The ticket as one of all cases; one taken back is left out by the caller. */
export function caseOfTicket(ticket: TicketCase): CountedCase {
  const { input, status, statusSince, closedAt, rounds, departments } = ticket;
  const main = departments.find(({ role }) => role === "main");
  const facts: CountedCase = {
    topic: "tickets",
    type: { code: input.kind, name: kindNames[input.kind] },
    ...(main ? { department: { code: main.code, name: main.name } } : {}),
    receivedOn: dayOf(ticket.submittedAt),
  };
  if (!over.has(status)) return facts;
  const closedOn = dayOf(closedAt ?? statusSince);
  const days = daysOfRounds(rounds);
  const punctual = rounds.every(
    (round) => (round.repliedAt === undefined ? closedOn : dayOf(round.repliedAt)) <= dueOf(round),
  );
  return { ...facts, closedOn, punctual, ...(days ? { days } : {}) };
}
