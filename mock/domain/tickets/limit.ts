import type { components } from "@contract/schema";
import { dayOf } from "../calendar";
import { workingDaysAfter } from "../working-days-after";
import { daysOf, dueOf, overdueAt, replyLedger, roundOf, yellowAt } from "./clocks";
import type { Round, TicketCase } from "./ticket-case";

type TicketLimit = components["schemas"]["TicketLimit"];
type Card = TicketLimit["card"];

/** The instant up to which the clock of a round ran; later ones see the same. */
export const clockAt = (ticket: TicketCase, { repliedAt }: Round, now: number): number =>
  repliedAt ?? (ticket.status === "withdrawn" || ticket.status === "taken-back" ? ticket.statusSince : now);

/** 电子监察: yellow from 80 % of the limit, red from being overdue. */
export function cardOf(round: Round, at: number): Card {
  if (at >= overdueAt(round)) return "red";
  const yellow = yellowAt(round);
  return yellow !== undefined && at >= yellow ? "yellow" : "none";
}

/** How much of the time for the reply is used, of the round that runs or ran last; nothing before acceptance. */
export function limitOf(ticket: TicketCase, now: number): TicketLimit | undefined {
  const round = roundOf(ticket);
  if (!round) return undefined;
  const at = clockAt(ticket, round, now);
  const [days, dueOn, today] = [daysOf(round), dueOf(round), dayOf(at)];
  const usedDays = replyLedger(round).filter(({ counted, day }) => counted && day <= today).length;
  const overdue = at >= overdueAt(round);
  const late = overdue ? workingDaysAfter(dueOn, today) : 0;
  return {
    days,
    usedDays,
    percent: days === 0 ? 100 : Math.floor((usedDays / days) * 100),
    card: cardOf(round, at),
    overdue,
    ...(late > 0 ? { overdueDays: late } : {}),
    dueOn,
  };
}
