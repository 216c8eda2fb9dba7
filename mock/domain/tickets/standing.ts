// Where a ticket stands, in one true sentence: who acts, what is the resident's, what comes next.
import type { components } from "@contract/schema";
import { type Day, dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { sayDay } from "../say-day";
import { workingDaysAfter } from "../working-days-after";
import { type Actor, calledOf, centre, department, handlerOf, nobody, you } from "./actors";
import { callName } from "./call-name";
import { answerLedger, dueOf, reopenLedger, roundOf, ruleLedger, signLedger } from "./clocks";
import { openDispute } from "./dispute";
import { doors } from "./doors";
import { awaitsAnswer } from "./guards";
import { isRulingLate, isSigningLate } from "./lateness";
import { limitOf } from "./limit";
import { isNameless } from "./nameless";
import { standingOfEnd } from "./standing-ended";
import type { TicketCase, TicketStatus } from "./ticket-case";
import { limitDays } from "./ticket-rules";
import { escalatedAfter } from "./timeline";

export type Standing = components["schemas"]["Standing"];
type Teller = (ticket: TicketCase, now: number) => Standing;

/** By when the reply is due, and whether that has passed. */
function due(ticket: TicketCase, now: number): Pick<Standing, "dueOn" | "overdue"> {
  const limit = limitOf(ticket, now);
  return limit ? { dueOn: limit.dueOn, overdue: limit.overdue } : {};
}

const byDay = (day: Day, now: number) => `${sayDay(day, dayOf(now))}前`;

/** Who has not replied in time is named as late, whatever else it does. */
function late(ticket: TicketCase, now: number, actor: Actor): string | undefined {
  const limit = limitOf(ticket, now);
  if (!limit?.overdue) return undefined;
  const days = limit.overdueDays ? `${limit.overdueDays} 个工作日` : "";
  return `${spoken(actor)}超期${days ? ` ${days}` : ""}没有答复`;
}

/** What the resident must do, where a department asked. */
function asked(ticket: TicketCase, now: number): Pick<Standing, "yours"> {
  const open = ticket.questions.find((question) => awaitsAnswer(question, ticket, dayOf(now)));
  return open
    ? {
        yours: `回答${callName(open.department)}的问题，${byDay(lastDayOf(answerLedger(open, ticket)), now)}`,
      }
    : {};
}

function handling(ticket: TicketCase, now: number, sentence: string, actor: Actor, next: string): Standing {
  return {
    sentence: late(ticket, now, actor) ?? sentence,
    actor,
    ...asked(ticket, now),
    next,
    ...due(ticket, now),
  };
}

const replierOf = ({ reply }: TicketCase): Actor => {
  const name = reply?.department ?? centre.name;
  return name === centre.name ? centre : department(name);
};

/** A number stands off from the words after it. */
const spoken = (actor: Actor) => (actor === centre ? `${actor.name} ` : calledOf(actor));

const dispatched: Teller = (ticket, now) => {
  const handler = handlerOf(ticket);
  const name = calledOf(handler);
  const by = byDay(lastDayOf(signLedger(ticket)), now);
  return isSigningLate(ticket, now)
    ? handling(
        ticket,
        now,
        `${name}该在 ${by}签收，还没有签收`,
        handler,
        isNameless(ticket) ? "签收了开始办" : "您可以催办；签收了开始办",
      )
    : handling(ticket, now, `已经转给${name}，等它签收`, handler, `${by}签收，签收了开始办`);
};

const working =
  (words: string): Teller =>
  (ticket, now) => {
    const handler = handlerOf(ticket);
    const round = roundOf(ticket);
    const by = round ? `，${byDay(dueOf(round), now)}答复您` : "";
    return handling(
      ticket,
      now,
      `${calledOf(handler)}${words}${by}`,
      handler,
      isNameless(ticket) ? "办好了，答复写在这里" : "办好了，书面答复您，再问您解决了没有",
    );
  };

/** How long departments have disputed; over a holiday no working day passes, but it did not begin today. */
function disputedFor(from: Day, today: Day): string {
  const days = workingDaysAfter(from, today);
  if (days > 0) return `已 ${days} 个工作日`;
  return `${from === today ? "今天" : sayDay(from, today)}开始`;
}

/** Never plain “dispatched”: that nobody does it yet is what a resident must know. */
const disputed: Teller = (ticket, now) => {
  const dispute = openDispute(ticket);
  const since = disputedFor(dayOf(dispute?.at ?? ticket.statusSince), dayOf(now));
  const who = dispute?.suggests ? "两个部门正在确认由谁办理" : "部门退回了，正在确认由谁办理";
  const by = dispute ? byDay(lastDayOf(ruleLedger(dispute, ticket)), now) : "";
  const rules = isRulingLate(ticket, now)
    ? `12345 该在 ${by}定由谁主办，还没有定；期限照算`
    : `12345 ${by}定由谁主办；定下之前${calledOf(handlerOf(ticket))}接着办，期限照算`;
  return {
    sentence: `${who}，${since}`,
    actor: centre,
    ...asked(ticket, now),
    next: rules,
    ...due(ticket, now),
  };
};

const answered: Teller = (ticket, now) => {
  const name = spoken(replierOf(ticket));
  const ledger = reopenLedger(ticket);
  const dueOn = ledger.length > 0 ? lastDayOf(ledger) : undefined;
  if (isNameless(ticket)) return { sentence: `${name}答复了`, actor: centre, next: "12345 办结归档" };
  if (dueOn === undefined || dayOf(now) > dueOn) {
    return { sentence: `${name}答复了，没有人说没解决`, actor: centre, next: "12345 办结归档" };
  }
  return {
    sentence: `${name}答复了，解决了没有，请您说一声`,
    actor: you,
    yours: "看答复，说一说解决了没有",
    next: `${byDay(dueOn, now)}没解决的，可以重新办；12345 也会打电话问您`,
    dueOn,
  };
};

const reopened: Teller = (ticket, now) => {
  const again = ticket.reopenings >= escalatedAfter;
  const sentence = again ? "办了 3 次没解决，由上一级盯着重新办" : "您说没解决，12345 正在重新转办";
  return handling(ticket, now, sentence, centre, "转给部门，重新办理、重新答复");
};

/** What is urgent may be due on the day it is accepted. */
const isSameDay = ({ rules, input }: TicketCase) => limitDays(rules, input.kind, input.urgent === true) === 0;

const tellers: Record<TicketStatus, Teller> = {
  submitted: (ticket, now) => ({
    sentence: "已经提交，等 12345 受理",
    actor: centre,
    ...asked(ticket, now),
    next: isSameDay(ticket) ? "受理了，当天答复" : "受理了，次日起算期限",
  }),
  accepted: (ticket, now) =>
    handling(ticket, now, "12345 已经受理，正在转给部门", centre, "部门签收以后开始办"),
  dispatched,
  "sent-back": disputed,
  signed: working("签收了"),
  "in-progress": working("正在办理"),
  replied: answered,
  "answered-directly": answered,
  reopened,
  "not-accepted": ({ door }) => ({
    sentence: `不予受理：${door ? doors[door.door].title : "不归热线办"}`,
    actor: nobody,
    ...(door ? { next: door.text.slice(0, 200) } : {}),
  }),
  joined: () => ({ sentence: "和别人反映的同一件事并在一起办", actor: centre, next: "那件事办结了告诉您" }),
  closed: standingOfEnd,
  archived: standingOfEnd,
  withdrawn: standingOfEnd,
  "taken-back": standingOfEnd,
};

/** How a ticket stands for those who joined it: what is asked of its owner is not asked of them. */
function toldToOthers(parent: TicketCase, now: number): string {
  if (parent.status === "replied" || parent.status === "answered-directly") {
    return `${spoken(replierOf(parent))}答复了，等办结`;
  }
  const { sentence } = tellers[parent.status](parent, now);
  return sentence.replace(/^您说没解决/, "有人说没解决").replace(/答复您$/, "答复");
}

/** As long as the contract lets a sentence be. */
const longest = 120;

/**
 * Where a ticket stands at an instant (epoch milliseconds).
 * @param parent the ticket that it joined: how that one stands is what counts
 */
export function standingOf(ticket: TicketCase, now: number, parent?: TicketCase): Standing {
  const own = tellers[ticket.status](ticket, now);
  if (ticket.status !== "joined" || !parent) return own;
  return { ...own, sentence: `并在一起办：${toldToOthers(parent, now)}`.slice(0, longest) };
}
