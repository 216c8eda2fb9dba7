import type { components } from "@contract/schema";
import { dayOf, formatInstant } from "../calendar";
import { lastDayOf } from "../deadline";
import { workingDaysAfter } from "../working-days-after";
import { callName } from "./call-name";
import { answerLedger } from "./clocks";
import { awaitsAnswer, isOpenQuestion } from "./guards";
import type { TicketCase, TicketQuestion } from "./ticket-case";

/** A question as its owner sees it; silence is stated, and may still be broken. */
export function questionView(
  question: TicketQuestion,
  ticket: TicketCase,
  now: number,
): components["schemas"]["TicketQuestion"] {
  const { id, department, text, askedAt, answer, answeredAt, lapsedAt } = question;
  const [today, dueOn] = [dayOf(now), lastDayOf(answerLedger(question, ticket))];
  const waits = awaitsAnswer(question, ticket, today);
  const lapsedLate = lapsedAt !== undefined && dayOf(lapsedAt) > dueOn;
  const silent = lapsedLate || (isOpenQuestion(question) && !waits);
  return {
    id,
    department: callName(department),
    text,
    askedAt: formatInstant(askedAt),
    dueOn,
    ...(waits ? { daysLeft: workingDaysAfter(today, dueOn) } : {}),
    ...(answer !== undefined && answeredAt !== undefined
      ? { answer, answeredAt: formatInstant(answeredAt) }
      : {}),
    ...(silent ? { silent: true } : {}),
  };
}
