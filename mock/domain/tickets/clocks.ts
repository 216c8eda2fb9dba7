// The clocks of a ticket: what each counts, from when, by the region's rules that the ticket keeps.
import { addDays, type Day, dayOf, instantOn } from "../calendar";
import { lastDayOf, ledgerOf } from "../deadline";
import type { LedgerEntry } from "../ledger-day";
import { startDay } from "../ledger-day";
import { memo } from "../memo";
import { runningLedger } from "../running-ledger";
import { workingDaysAfter } from "../working-days-after";
import { law } from "./law";
import type { Round, SendBack, TicketCase, TicketQuestion } from "./ticket-case";

/** Cards come when offices open. */
const cardsAt = "09:00";
/** A yellow card from this part of the limit on. */
const yellowFrom = 0.8;
/** 通报 when more working days than this have passed since the due date. */
const circulatedAfter = 5;

const working = (from: Day, days: number, article: string): LedgerEntry[] =>
  days === 0 ? [startDay(from)] : ledgerOf(from, { days, unit: "working-day" }, article);

/** Working days in all, with the extension that was granted. */
export const daysOf = ({ days, extension }: Round): number =>
  days + (extension?.decision === "granted" ? extension.days : 0);

/** The ledger of the reply in one round: from the day after acceptance; what is urgent ends on the day itself. */
export const replyLedger = memo((round: Round): LedgerEntry[] => {
  const { startedOn, days, extension } = round;
  if (daysOf(round) === 0) return [startDay(startedOn)];
  return runningLedger({
    start: startedOn,
    period: { days, article: law.limit },
    ...(extension?.decision === "granted"
      ? { extension: { days: extension.days, article: law.extension } }
      : {}),
  });
});

export const dueOf = (round: Round): Day => lastDayOf(replyLedger(round));

/** The round that runs, or that ran last. */
export const roundOf = ({ rounds }: TicketCase): Round | undefined => rounds[rounds.length - 1];

/** When the yellow card comes by the ledger as it is; a limit of one day has none, it would stand from the first minute. */
export function yellowAt(round: Round): number | undefined {
  const days = daysOf(round);
  const counted = replyLedger(round).find(
    ({ number }) => number !== undefined && number / days >= yellowFrom,
  );
  return counted && days > 1 ? instantOn(counted.day, cardsAt) : undefined;
}

/** When yellow cards come in a round. One that came before the extension stays told; after it another may come. */
export const yellowsOf = memo((round: Round): readonly number[] => {
  const { extension, startedOn, days } = round;
  const now = yellowAt(round);
  const decidedAt = extension?.decision === "granted" ? extension.decidedAt : undefined;
  if (decidedAt === undefined) return now === undefined ? [] : [now];
  const before = yellowAt({ startedOn, days });
  if (before === undefined || before >= decidedAt) return now === undefined ? [] : [now];
  return now !== undefined && now > decidedAt ? [before, now] : [before];
});

/** The first moment of being overdue: the day after the due date begins. */
export const overdueAt = (round: Round): number => instantOn(addDays(dueOf(round), 1), "00:00");

/** When the delay has grown so that it is made public among the departments. */
export const circulatedAt = memo((round: Round): { at: number } => {
  let day = dueOf(round);
  for (let late = 0; late <= circulatedAfter; ) {
    day = addDays(day, 1);
    late = workingDaysAfter(dueOf(round), day);
  }
  return { at: instantOn(day, "00:00") };
});

/** Signing is due from the last dispatch. */
export const signLedger = ({ dispatchedAt, rules }: TicketCase): LedgerEntry[] =>
  dispatchedAt === undefined ? [] : working(dayOf(dispatchedAt), rules.signDays, law.signing);

export const ruleLedger = ({ at }: SendBack, { rules }: TicketCase): LedgerEntry[] =>
  working(dayOf(at), rules.ruleDays, law.ruling);

export const answerLedger = ({ askedAt }: TicketQuestion, { rules }: TicketCase): LedgerEntry[] =>
  working(dayOf(askedAt), rules.answerDays, law.answer);

/** From what a person can say that it is not solved: the reply; where another ticket's reply came with its end, that end. */
function answeredAt({ reply, events }: TicketCase): number | undefined {
  const told = events.find(({ event }) => event === "parent-closed")?.at;
  return reply === undefined ? told : Math.max(reply.at, told ?? 0);
}

export function reopenLedger(ticket: TicketCase): LedgerEntry[] {
  const from = answeredAt(ticket);
  if (from === undefined) return [];
  return ledgerOf(dayOf(from), { days: ticket.rules.reopenDays, unit: "calendar-day" }, law.reopening);
}
