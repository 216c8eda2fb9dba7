import type { components } from "@contract/schema";
import { dayOf, formatInstant } from "../calendar";
import { lastDayOf } from "../deadline";
import { answerLedger } from "./clocks";
import { awaitsAnswer } from "./guards";
import type { TicketCase, TicketQuestion } from "./ticket-case";
import { workingDaysAfter } from "./working-days";

/** A question as its owner sees it; silence is stated, and may still be broken. */
export function questionView(
  question: TicketQuestion,
  ticket: TicketCase,
  now: number,
): components["schemas"]["TicketQuestion"] {
  const { id, department, text, askedAt, answer, answeredAt } = question;
  const [today, dueOn] = [dayOf(now), lastDayOf(answerLedger(question, ticket))];
  const waits = awaitsAnswer(question, ticket, today);
  return {
    id,
    department,
    text,
    askedAt: formatInstant(askedAt),
    dueOn,
    ...(waits ? { daysLeft: workingDaysAfter(today, dueOn) } : {}),
    ...(answer !== undefined && answeredAt !== undefined
      ? { answer, answeredAt: formatInstant(answeredAt) }
      : {}),
    ...(answeredAt === undefined && !waits ? { silent: true } : {}),
  };
}
