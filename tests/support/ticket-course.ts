// Any course of a ticket: time goes on, any side tries something, and what is legal is done.
import fc from "fast-check";
import { addDays } from "../../mock/domain/calendar";
import type { Command } from "../../mock/domain/tickets/command";
import { agencyActions, allowedActions, decide } from "../../mock/domain/tickets/machine";
import type { TicketCase } from "../../mock/domain/tickets/ticket-case";
import { departments, farming, ticketOn, water } from "./tickets";

const hour = 3_600_000;

type Maker = (ticket: TicketCase, number: number) => Command;

const openQuestion = ({ questions }: TicketCase) =>
  questions.find(({ answeredAt }) => answeredAt === undefined)?.id ?? "q-1";
const results = ["solved", "not-solved", "unreached"] as const;

const residents: Record<string, Maker> = {
  "take-back": () => ({ action: "take-back" }),
  withdraw: () => ({ action: "withdraw", reason: "好了" }),
  urge: (_, number) => ({ action: "urge", text: `催 ${number}` }),
  supplement: (_, number) => ({ action: "supplement", text: `补充 ${number}` }),
  answer: (ticket, number) => ({
    action: "answer",
    questionId: openQuestion(ticket),
    text: `回答 ${number}`,
  }),
  "ask-callback": () => ({ action: "ask-callback" }),
  "confirm-solved": () => ({ action: "confirm-solved" }),
  "not-solved": (_, number) => ({ action: "not-solved", reason: `还没有解决 ${number}` }),
  rate: (_, number) => ({ action: "rate", level: (number % 5) + 1 }),
};

const agencies: Record<string, Maker> = {
  accept: () => ({ action: "accept" }),
  "not-accept": () => ({ action: "not-accept", door: "court", text: "请到人民法院" }),
  "answer-directly": () => ({ action: "answer-directly", text: "可以在社区办" }),
  dispatch: () => ({ action: "dispatch", main: water, assist: [farming] }),
  rule: () => ({ action: "rule", main: farming }),
  sign: () => ({ action: "sign" }),
  start: () => ({ action: "start" }),
  note: () => ({ action: "note", text: "配件在路上" }),
  ask: () => ({ action: "ask", text: "是谁家的井？" }),
  "send-back": (_, number) => ({
    action: "send-back",
    text: "不归我们",
    ...(number % 2 === 0 ? { suggests: farming, suggestedSays: "也不归我们" } : {}),
  }),
  "ask-extension": (_, number) => ({ action: "ask-extension", days: (number % 3) + 1, reason: "等配件" }),
  "decide-extension": (_, number) => ({ action: "decide-extension", granted: number % 2 === 0 }),
  supervise: () => ({ action: "supervise", text: "三天内办结" }),
  circulate: () => ({ action: "circulate", text: "超期" }),
  reply: (_, number) => ({ action: "reply", text: `答复 ${number}` }),
  "call-back": (_, number) => ({ action: "call-back", result: results[number % 3] ?? "solved" }),
  close: () => ({ action: "close" }),
  archive: () => ({ action: "archive" }),
  publish: () => ({ action: "publish", title: "水泵", question: "水泵坏了", answer: "换好了" }),
};

/** What ends a ticket, or its handling, too soon for anything else to happen. */
const ends = new Set(["withdraw", "take-back", "not-accept", "answer-directly"]);

type Try = readonly [side: "resident" | "agency", make: Maker];

/** What is open to either side; what ends a ticket too soon is tried seldom. */
function tries(ticket: TicketCase, now: number, ending: boolean): Try[] {
  const pick = (side: Try[0], makers: Record<string, Maker>, names: readonly string[]) =>
    names.flatMap((name): Try[] => {
      const make = makers[name];
      return make && (ending || !ends.has(name)) ? [[side, make]] : [];
    });
  const resident = allowedActions(ticket, now).map(({ action }) => action);
  return [...pick("resident", residents, resident), ...pick("agency", agencies, agencyActions(ticket, now))];
}

/** The ticket after each legal step, and the instant of the last try. */
export interface TicketCourse {
  states: { ticket: TicketCase; now: number; command?: Command }[];
  now: number;
}

const attempt = fc.record({
  which: fc.nat(1000),
  number: fc.nat(1000),
  ending: fc.nat(29).map((number) => number === 0),
  moving: fc.boolean(),
  hours: fc.oneof({ weight: 6, arbitrary: fc.nat(48) }, { weight: 1, arbitrary: fc.nat(24 * 30) }),
});

/** Any course from filing on. */
export const anyTicketCourse: fc.Arbitrary<TicketCourse> = fc
  .record({
    start: fc.nat(400).map((days) => addDays("2025-11-01", days)),
    kind: fc.constantFrom("consultation", "complaint", "report"),
    urgent: fc.boolean(),
    attempts: fc.array(attempt, { minLength: 12, maxLength: 60 }),
  })
  .map(({ start, kind, urgent, attempts }) => {
    let ticket = ticketOn(start, { kind, urgent });
    let now = ticket.submittedAt;
    const states: TicketCourse["states"] = [{ ticket, now }];
    for (const { which, number, ending, moving, hours } of attempts) {
      now += hours * hour;
      const moment = now;
      const legal = tries(ticket, now, ending).flatMap(([role, make]) => {
        const command = make(ticket, number);
        const decision = decide(ticket, command, { role, now: moment, departments });
        return decision.ok ? { command, ticket: decision.ticket } : [];
      });
      // Half of the time something that moves it, else courses would be all urging and supplements.
      const onward = legal.filter((one) => one.ticket.status !== ticket.status);
      const open = moving && onward.length > 0 ? onward : legal;
      const chosen = open[which % open.length];
      if (!chosen) continue;
      ticket = chosen.ticket;
      states.push({ ...chosen, now });
    }
    return { states, now };
  });
