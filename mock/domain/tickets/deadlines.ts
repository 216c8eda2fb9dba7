// The due dates of a ticket as seen on a day, each with who must act, its ledger, sums and rules.
import type { components } from "@contract/schema";
import { type Day, dayOf } from "../calendar";
import { deadlineOfLedger } from "../deadline";
import type { LedgerEntry } from "../ledger-day";
import { plainRules } from "../ledger-rules";
import { sumsOf } from "../ledger-sums";
import { type Actor, centre, department, handlerOf, you } from "./actors";
import { answerLedger, daysOf, reopenLedger, replyLedger, roundOf, ruleLedger, signLedger } from "./clocks";
import { law } from "./law";
import { cardOf, clockAt } from "./limit";
import { mainOf } from "./main-of";
import type { TicketCase } from "./ticket-case";
import { isOpenTicket } from "./waiting";

type CaseDeadline = components["schemas"]["CaseDeadline"];
type Rules = NonNullable<CaseDeadline["rules"]>;

interface Due {
  kind: CaseDeadline["kind"];
  title: string;
  actor: Actor;
  article: string;
  ledger: LedgerEntry[];
  rules: Rules;
  doneOn: Day | undefined;
}

const onDay = (instant: number | undefined) => (instant === undefined ? undefined : dayOf(instant));

/** Working days, an extension told apart, what is urgent told as such. */
function replyRules(ticket: TicketCase, ledger: LedgerEntry[]): Rules {
  const round = roundOf(ticket);
  const sameDay = { question: "急件", rule: "受理当天答复", article: law.limit };
  if (!round || daysOf(round) === 0) return [sameDay];
  const { extension, days } = round;
  const from = ticket.reopenings > 0 ? "您说没解决的那天不算" : "受理的那天不算";
  const plain = plainRules(from, days, law.limit, ledger);
  if (extension?.decision !== "granted") return plain;
  const extended = {
    question: "延长多少天",
    rule: `${extension.days} 个工作日，只能延这一次`,
    article: law.extension,
  };
  return [...(days === 0 ? [sameDay] : plain.slice(0, 2)), extended, ...plain.slice(2)];
}

function replyDue(ticket: TicketCase): Due[] {
  const round = roundOf(ticket);
  if (!round) return [];
  const ledger = replyLedger(round);
  const rules = replyRules(ticket, ledger);
  const [actor, doneOn] = [handlerOf(ticket), onDay(round.repliedAt)];
  return [{ kind: "reply", title: "办好，答复您", actor, article: law.limit, ledger, rules, doneOn }];
}

function signDue(ticket: TicketCase): Due[] {
  const main = mainOf(ticket);
  if (!main || ticket.status === "sent-back") return [];
  const ledger = signLedger(ticket);
  // What joined another ticket was never sent to anybody itself.
  if (ledger.length === 0) return [];
  const rules = plainRules("转办的那天不算", ticket.rules.signDays, law.signing, ledger);
  const [actor, doneOn] = [department(main.name), onDay(main.signedAt)];
  return [{ kind: "sign", title: "签收", actor, article: law.signing, ledger, rules, doneOn }];
}

const ruleDues = (ticket: TicketCase): Due[] =>
  ticket.sendBacks.map((one) => {
    const ledger = ruleLedger(one, ticket);
    const rules = plainRules("退回的那天不算", ticket.rules.ruleDays, law.ruling, ledger);
    const doneOn = onDay(one.ruledAt);
    return { kind: "rule", title: "定由谁主办", actor: centre, article: law.dispute, ledger, rules, doneOn };
  });

const answerDues = (ticket: TicketCase, today: Day): Due[] =>
  ticket.questions
    .filter(({ answeredAt, lapsedAt }) => answeredAt !== undefined || lapsedAt === undefined)
    .map((one): Due => {
      const ledger = answerLedger(one, ticket);
      const rules = plainRules("问您的那天不算", ticket.rules.answerDays, law.answer, ledger);
      const doneOn = onDay(one.answeredAt);
      return { kind: "answer", title: "回答问题", actor: you, article: law.answer, ledger, rules, doneOn };
    })
    .filter(({ ledger, doneOn }) => doneOn !== undefined || today <= (ledger[ledger.length - 1]?.day ?? ""));

/** Where a reply stands that can be confirmed; what is handled again has the one of the round before. */
const answered: readonly TicketCase["status"][] = ["replied", "answered-directly", "closed"];

function confirmDue(ticket: TicketCase): Due[] {
  const ledger = reopenLedger(ticket);
  if (ledger.length === 0 || !answered.includes(ticket.status)) return [];
  const rules: Rules = [
    { question: "从哪天数起", rule: "答复的那天不算，次日数起", article: law.reopening },
    { question: "数多少天", rule: `${ticket.rules.reopenDays} 天，休息日也算`, article: law.reopening },
  ];
  const doneOn = onDay(ticket.confirmedAt ?? ticket.callBacks.find(({ result }) => result === "solved")?.at);
  return [
    { kind: "confirm", title: "说解决了没有", actor: you, article: law.reopening, ledger, rules, doneOn },
  ];
}

/** 电子监察 watches those who handle it; the reply's card comes from its limit. */
function seen({ doneOn, ledger, ...due }: Due, ticket: TicketCase, now: number): CaseDeadline {
  const deadline = deadlineOfLedger(ledger, doneOn ?? dayOf(now));
  const met = doneOn !== undefined;
  const round = roundOf(ticket);
  const card = due.kind === "reply" && round ? cardOf(round, clockAt(ticket, round, now)) : "none";
  return { ...deadline, ...due, card, met, sums: sumsOf(ledger) };
}

/** The contract's limit. */
const most = 12;

/** All due dates: the reply first, then what waits, then what was done; what lapsed with the ticket is left out. */
export function deadlinesOf(ticket: TicketCase, now: number): CaseDeadline[] {
  const dues = [
    ...replyDue(ticket),
    ...confirmDue(ticket),
    ...answerDues(ticket, dayOf(now)),
    ...signDue(ticket),
    ...ruleDues(ticket),
  ].filter(({ doneOn }) => doneOn !== undefined || isOpenTicket(ticket));
  return dues.slice(0, most).map((due) => seen(due, ticket, now));
}
