// What the facts and the time allow. The table names these; the content of a command is checked in checks.ts.
import { dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { answerLedger, circulatedAt, dueOf, overdueAt, reopenLedger, roundOf } from "./clocks";
import type { Guard } from "./command";
import { isNameless } from "./nameless";
import type { TicketCase, TicketQuestion } from "./ticket-case";
import { endedWithParent } from "./with-parent";

/** A submission of legal weight can be taken back so long. */
export const takeBackMs = 10 * 60_000;

/** So many questions, supplements, send-backs and files are shown; more is not allowed. */
const most = { questions: 10, supplements: 20, sendBacks: 20, entries: 200 };

const all =
  (...guards: readonly Guard[]): Guard =>
  (ticket, moment) =>
    guards.every((guard) => guard(ticket, moment));

export const withinTenMinutes: Guard = ({ submittedAt }, { now }) => now - submittedAt <= takeBackMs;

/** How often it may still be urged on a day. */
export function urgesLeft({ events, rules }: TicketCase, today: string): number {
  const urged = events.filter(({ event, at }) => event === "urged" && dayOf(at) === today);
  return Math.max(0, rules.urgesPerDay - urged.length);
}

/** The trail that can be shown has an end; what moves a ticket on is never kept from it. */
export const hasRoom: Guard = ({ events }) => events.length < most.entries;

/** A report without a name leaves nobody to call. */
export const mayCallBack: Guard = (ticket, moment) => !isNameless(ticket) && hasRoom(ticket, moment);

export const mayUrge: Guard = (ticket, moment) =>
  urgesLeft(ticket, moment.today) > 0 && hasRoom(ticket, moment);

export const maySupplement: Guard = ({ events }) =>
  events.filter(({ event }) => event === "supplemented").length < most.supplements;

/** Who was told so often that it is its matter can only take it on. */
export const maySendBack: Guard = ({ sendBacks }) => sendBacks.length < most.sendBacks;

/** A question may be answered also after its day: silence is stated, not punished. */
export const isOpenQuestion = ({ answeredAt, lapsedAt }: TicketQuestion): boolean =>
  answeredAt === undefined && lapsedAt === undefined;

export const hasOpenQuestion: Guard = ({ questions }) => questions.some(isOpenQuestion);

/** Whether a question still waits for its answer in time. */
export const awaitsAnswer = (question: TicketQuestion, ticket: TicketCase, today: string): boolean =>
  isOpenQuestion(question) && today <= lastDayOf(answerLedger(question, ticket));

/** One at a time, so that nobody has to answer a list of them. A report without a name leaves nobody to ask. */
export const mayAsk: Guard = (ticket, { today }) =>
  ticket.ownerId !== null &&
  ticket.questions.length < most.questions &&
  ticket.questions.every((question) => !awaitsAnswer(question, ticket, today));

/** Once in the life of a ticket, and only before the due date passes. */
export const mayAskExtension: Guard = (ticket, { today }) => {
  const round = roundOf(ticket);
  const never = ticket.rounds.every(({ extension }) => extension === undefined);
  return round !== undefined && never && today <= dueOf(round);
};

/** Decided before the due date passes too: what was overdue once stays so. */
export const mayDecideExtension: Guard = (ticket, { today }) => {
  const round = roundOf(ticket);
  if (round?.extension === undefined || round.extension.decision !== undefined) return false;
  return today <= dueOf(round);
};

const isRunningLate: Guard = (ticket, { now }) => {
  const round = roundOf(ticket);
  return round !== undefined && round.repliedAt === undefined && now >= overdueAt(round);
};

/** By hand before the five working days have passed; after them it comes by itself. */
export const mayCirculate: Guard = all(isRunningLate, (ticket, { now }) => {
  const round = roundOf(ticket);
  return (
    round !== undefined &&
    now < circulatedAt(round).at &&
    ticket.events.every((e) => e.event !== "circulated")
  );
});

const inReopenWindow: Guard = (ticket, { today }) => {
  const ledger = reopenLedger(ticket);
  return ledger.length > 0 && today <= lastDayOf(ledger);
};

const notConfirmed: Guard = ({ confirmedAt, callBacks }) =>
  confirmedAt === undefined && callBacks[callBacks.length - 1]?.result !== "solved";

/** Not solved: said inside the window, by somebody who has not said the contrary. */
export const mayReopen: Guard = all(inReopenWindow, notConfirmed);

/** The centre closes by itself only what nobody contradicted in time. */
export const windowOver: Guard = (ticket, moment) => !inReopenWindow(ticket, moment);

/** Asked once for each reply. */
export const mayAskCallback: Guard = ({ callbackAskedAt, reply }) =>
  callbackAskedAt === undefined || (reply !== undefined && callbackAskedAt < reply.at);

export const hasNotRated: Guard = ({ rating }) => rating === undefined;

/** With consent only; a report or what is to be kept quiet never. */
export const mayPublish: Guard = ({ input, reply, published }) =>
  input.mayPublish === true &&
  input.kind !== "report" &&
  input.confidential !== true &&
  reply !== undefined &&
  published === undefined;

/** One that joined another is not rated: the reply was given to the first. */
export const mayRateClosed: Guard = all(hasNotRated, (ticket) => !endedWithParent(ticket));
