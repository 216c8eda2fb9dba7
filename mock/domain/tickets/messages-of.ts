// What whoever filed a ticket is told: of what happened, and before a day that must not be missed.
import type { components } from "@contract/schema";
import { addDays, type Day, dayOf, formatInstant, instantOn } from "../calendar";
import { lastDayOf } from "../deadline";
import { memo } from "../memo";
import { sayDay } from "../say-day";
import { callName } from "./call-name";
import { answerLedger, dueOf } from "./clocks";
import { doors } from "./doors";
import { kindNames } from "./kind-names";
import { allowedActions } from "./machine";
import { redactedTitle } from "./redacted-title";
import type { EventName, TicketCase, TicketEvent, TicketQuestion } from "./ticket-case";
import { type Happening, happenings } from "./timeline";

type Message = components["schemas"]["Message"];
type ActionName = components["schemas"]["TicketActionName"];

interface Told {
  kind: Message["kind"];
  title: string;
  text: string;
  dueOn?: Day;
  /** It waits as long as the ticket waits for this, or for this question. */
  waitsFor?: ActionName;
  questionId?: string;
}

type Teller = (ticket: TicketCase, entry: TicketEvent, today: Day) => Told | undefined;

/** What people call it; a number stands off from the words after it. */
const called = (name: string | undefined, other = "12345 ") =>
  name === undefined || name === "12345" ? other : callName(name);

const questionDue = (question: TicketQuestion, ticket: TicketCase, today: Day, title: string): Told => {
  const dueOn = lastDayOf(answerLedger(question, ticket));
  return {
    kind: "ticket-question",
    title,
    text: `${callName(question.department)}问您一个问题，${sayDay(dueOn, today)}前回答。不回答的，先按已知的情况接着办。`,
    dueOn,
    waitsFor: "answer",
    questionId: question.id,
  };
};

const asked: Teller = (ticket, { questionId }, today) => {
  const question = ticket.questions.find(({ id }) => id === questionId);
  return question && questionDue(question, ticket, today, "请回答");
};

const replied: Teller = (_, { department }) => ({
  kind: "ticket-replied",
  title: "已经答复",
  text: `${called(department)}答复了您。解决了没有，请说一声；没解决的，可以重新办。`,
  waitsFor: "confirm-solved",
});

const closed: Teller = () => ({ kind: "ticket-closed", title: "办结了", text: "您的诉求办结了。" });

const joinedClosed: Teller = (_, { department }) => ({
  kind: "ticket-closed",
  title: "一起办的那件事办结了",
  text: `${called(department)}答复了。没解决的，您可以说没解决，重新办。`,
});

const refused: Teller = ({ door }) => ({
  kind: "ticket-not-accepted",
  title: "不予受理",
  text: `${door ? doors[door.door].title : "这件事不归热线办"}。理由和该找谁，请看详情。`,
});

/** Only what one wants to be told of; the rest stands in the timeline. Later facts do not change a text. */
const tellers: Partial<Record<EventName, Teller>> = {
  accepted: ({ rounds }, { at }, today) => {
    const round = rounds.find(({ repliedAt }) => repliedAt === undefined || repliedAt > at);
    const by = round
      ? `，${sayDay(dueOf({ startedOn: round.startedOn, days: round.days }), today)}前答复您`
      : "";
    return { kind: "ticket-accepted", title: "已经受理", text: `12345 受理了您的诉求${by}。` };
  },
  "not-accepted": refused,
  "parent-refused": refused,
  asked,
  "sent-back": (_, { department }) => ({
    kind: "ticket-dispute",
    title: "正在确认由谁办",
    text: `${called(department, "部门")}说不归它办，12345 正在确认由谁办理，期限照算。`,
  }),
  "extension-granted": ({ rounds }) => ({
    kind: "ticket-extended",
    title: "办理延期",
    text: `12345 同意延长 ${rounds.find(({ extension }) => extension)?.extension?.days ?? 0} 个工作日，只延这一次。`,
  }),
  overdue: () => ({
    kind: "overdue",
    title: "超期没有答复",
    text: "到期没有答复您。您可以催办，12345 也会督办。",
  }),
  replied,
  "answered-directly": replied,
  closed,
  "confirmed-solved": closed,
  "called-back": (ticket, entry, today) =>
    entry.result === "solved" ? closed(ticket, entry, today) : undefined,
  "parent-closed": joinedClosed,
};

/** So many days before the last one, at this time, whoever still owes an answer is reminded. */
const reminder = { daysBefore: 2, clock: "09:00" };

function reminders(ticket: TicketCase, now: number): Happening[] {
  return ticket.questions.flatMap((question) => {
    const { id, askedAt } = question;
    const doneAt = question.answeredAt ?? question.lapsedAt;
    const at = instantOn(
      addDays(lastDayOf(answerLedger(question, ticket)), -reminder.daysBefore),
      reminder.clock,
    );
    const came = at > askedAt && at <= now && !(doneAt !== undefined && doneAt < at);
    return came
      ? [{ id: `r-${id}`, event: "asked" as const, at, by: "system" as const, questionId: id }]
      : [];
  });
}

/** A reply waits as long as no other has come after it. */
const stillWaits = (
  ticket: TicketCase,
  { waitsFor, questionId }: Told,
  at: number,
  waiting: readonly ActionName[],
) =>
  waitsFor !== undefined &&
  waiting.includes(waitsFor) &&
  (waitsFor !== "confirm-solved" || at === ticket.reply?.at) &&
  (questionId === undefined ||
    ticket.questions.some(({ id, answeredAt }) => id === questionId && answeredAt === undefined));

/** Shown on locked phones too: of what is to be kept quiet the kind alone, of the rest no name and no number. */
const shownTitle = memo(({ input }: TicketCase): string => {
  const quiet = input.confidential === true || input.kind === "report";
  const names = [input.contact?.name, input.assisted?.helper].filter((name) => name !== undefined);
  return quiet ? kindNames[input.kind] : redactedTitle({ input }, { names });
});

/**
 * The messages of a ticket up to an instant (epoch milliseconds), oldest first. Their ids stay as time goes on. What was
 * taken back is as if never filed, and tells nothing; nobody is told of an anonymous report.
 */
export function messagesOf(ticket: TicketCase, now: number): Omit<Message, "read">[] {
  if (ticket.status === "taken-back" || ticket.ownerId === null) return [];
  const today = dayOf(now);
  const waiting = allowedActions(ticket, now).flatMap(({ action, waits }) => (waits ? [action] : []));
  const title = shownTitle(ticket);
  const dated = [...reminders(ticket, now), ...happenings(ticket, now)].sort(
    (one, other) => one.at - other.at,
  );
  return dated.flatMap((entry) => {
    const told = tellers[entry.event]?.(ticket, entry, today);
    if (!told) return [];
    const { waitsFor: _, questionId: __, ...message } = told;
    return {
      id: `m-${ticket.id}-${entry.id}`,
      at: formatInstant(entry.at),
      ...message,
      case: { kind: "ticket" as const, id: ticket.id, title },
      waits: stillWaits(ticket, told, entry.at, waiting),
    };
  });
}
