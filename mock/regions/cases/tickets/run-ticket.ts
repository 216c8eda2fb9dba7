// Tells a story to the domain: what is seeded came about as anything else does, so it cannot be untrue.
import { dayOf, instantOn } from "../../../domain/calendar";
import { fileTicket } from "../../../domain/tickets/file-ticket";
import { decide } from "../../../domain/tickets/machine";
import type { TicketCase } from "../../../domain/tickets/ticket-case";
import { workingDay } from "../working-days";
import type { CodeOf, TicketStep, TicketStory } from "./ticket-story";

type Filing = Parameters<typeof fileTicket>[1];
type Input = Parameters<typeof fileTicket>[0];

/** Filings are made at half past nine, the steps of a day from ten on, five minutes apart, unless a story says when. */
const filedAt = "09:30";
const stepsFrom = "10:00";
const apartMs = 5 * 60_000;

/** When a story's ticket was filed, in epoch milliseconds. */
export function ticketFiledAt({ ago, at = filedAt }: Pick<TicketStory, "ago" | "at">, now: number): number {
  return typeof ago === "number" ? instantOn(workingDay(dayOf(now), -ago), at) : now - ago.minutes * 60_000;
}

/** Everything that a story needs to be told. */
export interface Telling {
  input: Input;
  filing: Filing;
  steps: readonly TicketStep[];
  codeOf: CodeOf;
  /** Names of the departments of the place by their codes. */
  departments: ReadonlyMap<string, string>;
}

function take(
  ticket: TicketCase,
  step: TicketStep,
  at: number,
  { codeOf, departments }: Telling,
): TicketCase {
  const command = step.by === "agency" ? step.command(codeOf) : step.command;
  const decision = decide(ticket, command, { role: step.by, now: at, departments });
  if (!decision.ok) throw new Error(`${ticket.id}: ${command.action} ${JSON.stringify(decision.refusal)}`);
  return decision.ticket;
}

/**
 * The ticket as it stands after all its steps.
 * @throws where a step is not open by the machine, which the tests of the seeds rule out
 */
export function runTicket(telling: Telling): TicketCase {
  const filed = fileTicket(telling.input, telling.filing);
  const start = dayOf(filed.submittedAt);
  return telling.steps.reduce((ticket, step, index) => {
    const day = workingDay(start, step.after);
    const at = step.at === undefined ? instantOn(day, stepsFrom) + index * apartMs : instantOn(day, step.at);
    return take(ticket, step, at, telling);
  }, filed);
}
