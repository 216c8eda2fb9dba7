// What each action adds: facts and the entry of the trail. The status comes from the table.
import { callName } from "./call-name";
import type { ActionName, Change, Commands, Moment } from "./command";
import { doors } from "./doors";
import { awaitsAnswer } from "./guards";
import { mainOf } from "./main-of";
import { endRound, extendRound, lapse, startRound } from "./rounds";
import type { Department, TicketCase, TicketDepartment } from "./ticket-case";

type Effects = {
  [A in ActionName]: (ticket: TicketCase, command: Commands[A], moment: Moment) => Change;
};

const noted = (note: string | undefined) => (note ? { note } : {});
const handedIn = (uploadIds: readonly string[] | undefined) => (uploadIds?.length ? { uploadIds } : {});

const named = (code: string, { departments }: Moment): Department => ({
  code,
  name: departments.get(code) ?? code,
});

const byMain = (ticket: TicketCase) => {
  const main = mainOf(ticket);
  return main ? { department: main.name } : {};
};

function sentTo(main: string, assist: readonly string[], moment: Moment): TicketDepartment[] {
  const others = assist.filter((code) => code !== main);
  return [
    { ...named(main, moment), role: "main" },
    ...others.map((code) => ({ ...named(code, moment), role: "assist" as const })),
  ];
}

const kept = ({ attachments }: TicketCase, more: readonly string[] | undefined) =>
  more?.length ? { attachments: [...attachments, ...more] } : {};

/** Said by whoever filed it, or told at a call-back. */
const reopening = (ticket: TicketCase, { today }: Moment) => ({
  reopenings: ticket.reopenings + 1,
  rounds: [...ticket.rounds, startRound(ticket, today)],
});

const replied = (ticket: TicketCase, department: string, text: string, now: number) => ({
  reply: { department, text, at: now },
  rounds: endRound(ticket, now),
  questions: lapse(ticket, now),
});

const effects: Effects = {
  "take-back": () => ({ event: { event: "taken-back" } }),
  withdraw: (ticket, { reason }, { now }) => ({
    facts: { questions: lapse(ticket, now) },
    event: { event: "withdrawn", ...noted(reason) },
  }),
  /** What is handled again runs already, from the day it was said not to be solved. */
  accept: (ticket, _, { today }) => ({
    facts: ticket.status === "reopened" ? {} : { rounds: [startRound(ticket, today)] },
    event: { event: "accepted" },
  }),
  "not-accept": (_, { door, text }) => ({
    facts: { door: { door, ...doors[door], text } },
    event: { event: "not-accepted", note: text },
  }),
  "answer-directly": (ticket, { text }, { now, today }) => {
    const begun = ticket.rounds.length > 0 ? ticket : { ...ticket, rounds: [startRound(ticket, today)] };
    return {
      facts: replied(begun, "12345", text, now),
      event: { event: "answered-directly", note: text },
    };
  },
  dispatch: (_, { main, assist = [], text }, moment) => ({
    facts: { departments: sentTo(main, assist, moment), dispatchedAt: moment.now },
    event: { event: "dispatched", department: named(main, moment).name, ...noted(text) },
  }),
  rule: ({ sendBacks }, { main, assist = [], text }, moment) => ({
    facts: {
      departments: sentTo(main, assist, moment),
      dispatchedAt: moment.now,
      sendBacks: sendBacks.map((one) => (one.ruledAt === undefined ? { ...one, ruledAt: moment.now } : one)),
    },
    event: { event: "ruled", department: named(main, moment).name, ...noted(text) },
  }),
  sign: (ticket, _, { now }) => ({
    facts: {
      departments: ticket.departments.map((one) => (one.role === "main" ? { ...one, signedAt: now } : one)),
    },
    event: { event: "signed", ...byMain(ticket) },
  }),
  start: (ticket) => ({ event: { event: "started", ...byMain(ticket) } }),
  note: (ticket, { text }) => ({ event: { event: "noted", ...byMain(ticket), note: text } }),
  "send-back": (ticket, { text, suggests, suggestedSays }, moment) => {
    const main = mainOf(ticket);
    const other = suggests === undefined ? undefined : named(suggests, moment);
    const entry = {
      at: moment.now,
      department: main ? { code: main.code, name: main.name } : { code: "", name: "" },
      text,
      ...(other ? { suggests: other } : {}),
      ...(suggestedSays ? { suggestedSays } : {}),
    };
    // Both sides are told, and who said what.
    const note = other && suggestedSays ? `${text}\n${callName(other.name)}说：${suggestedSays}` : text;
    return {
      facts: { sendBacks: [...ticket.sendBacks, entry] },
      event: { event: "sent-back", ...byMain(ticket), note },
    };
  },
  ask: (ticket, { text }, { now }) => {
    const id = `q-${ticket.questions.length + 1}`;
    const department = mainOf(ticket)?.name ?? "12345";
    return {
      facts: { questions: [...ticket.questions, { id, department, text, askedAt: now }] },
      event: { event: "asked", ...byMain(ticket), questionId: id, note: text },
    };
  },
  answer: (ticket, { questionId, text, uploadIds }, { now, today }) => {
    const question = ticket.questions.find(({ id }) => id === questionId);
    const late = question !== undefined && !awaitsAnswer(question, ticket, today);
    return {
      facts: {
        ...kept(ticket, uploadIds),
        questions: ticket.questions.map((one) =>
          one.id === questionId ? { ...one, answer: text, answeredAt: now } : one,
        ),
      },
      event: {
        event: "answered",
        questionId,
        note: text,
        ...handedIn(uploadIds),
        ...(late ? { delayed: true } : {}),
      },
    };
  },
  urge: (_, { text }) => ({ event: { event: "urged", ...noted(text) } }),
  supplement: (ticket, { text, uploadIds }) => ({
    facts: kept(ticket, uploadIds),
    event: { event: "supplemented", note: text, ...handedIn(uploadIds) },
  }),
  "ask-extension": (ticket, { days, reason }, { today }) => ({
    facts: { rounds: extendRound(ticket, { days, reason, askedOn: today }) },
    event: { event: "extension-asked", ...byMain(ticket), note: reason },
  }),
  "decide-extension": (ticket, { granted, text }, { today, now }) => ({
    facts: {
      rounds: extendRound(ticket, {
        decision: granted ? "granted" : "refused",
        decidedOn: today,
        decidedAt: now,
      }),
    },
    event: { event: granted ? "extension-granted" : "extension-refused", ...noted(text) },
  }),
  supervise: (_, { text }) => ({ facts: { supervised: true }, event: { event: "supervised", note: text } }),
  circulate: (_, { text }) => ({ event: { event: "circulated", note: text } }),
  reply: (ticket, { text }, { now }) => ({
    facts: replied(ticket, mainOf(ticket)?.name ?? "", text, now),
    event: { event: "replied", ...byMain(ticket), note: text },
  }),
  "ask-callback": (_, __, { now }) => ({
    facts: { callbackAskedAt: now },
    event: { event: "callback-asked" },
  }),
  "call-back": (ticket, { result, level, text }, moment) => ({
    facts: {
      callBacks: [...ticket.callBacks, { at: moment.now, result, ...(level ? { level } : {}) }],
      ...(result === "not-solved" ? reopening(ticket, moment) : {}),
      ...(result === "solved" ? { closedAt: moment.now } : {}),
    },
    event: { event: "called-back", result, ...noted(text) },
  }),
  "confirm-solved": (_, __, { now }) => ({
    facts: { confirmedAt: now, closedAt: now },
    event: { event: "confirmed-solved" },
  }),
  "not-solved": (ticket, { reason }, moment) => ({
    facts: reopening(ticket, moment),
    event: { event: "reopened", note: reason },
  }),
  close: (_, __, { now }) => ({ facts: { closedAt: now }, event: { event: "closed" } }),
  archive: () => ({ event: { event: "archived" } }),
  rate: (_, { level, text }) => ({
    facts: { rating: { level, ...(text ? { text } : {}) } },
    event: { event: "rated", ...noted(text) },
  }),
  publish: ({ id }, { title, question, answer }, { today }) => ({
    facts: { published: { replyId: `pr-${id}`, title, question, answer, onDay: today } },
    event: { event: "published" },
  }),
  "parent-closed": (_, { parent }, { now }) => ({
    facts: {
      departments: parent.departments,
      closedAt: now,
      ...(parent.reply ? { reply: parent.reply } : {}),
    },
    event: {
      event: "parent-closed",
      ...(parent.reply ? { department: parent.reply.department } : {}),
      ...noted(parent.reply?.text),
    },
  }),
  "parent-refused": (_, { parent }) => ({
    facts: parent.door ? { door: parent.door } : {},
    event: { event: "parent-refused", ...noted(parent.door?.text) },
  }),
  "parent-withdrawn": () => ({ event: { event: "parent-withdrawn" } }),
};

/** What a command adds to a ticket that allows it. */
export function effectOf<A extends ActionName>(
  ticket: TicketCase,
  command: Commands[A] & { action: A },
  moment: Moment,
): Change {
  return effects[command.action](ticket, command, moment);
}
