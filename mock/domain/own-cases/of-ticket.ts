import { type Day, dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { calledOf, handlerOf } from "../tickets/actors";
import { callName } from "../tickets/call-name";
import { answerLedger } from "../tickets/clocks";
import { awaitsAnswer } from "../tickets/guards";
import type { TicketCase, TicketStatus } from "../tickets/ticket-case";
import { summaryOf } from "../tickets/view";
import { waitsForResident } from "../tickets/waiting";
import { type Ended, type OwnCase, ownCaseOf } from "./own-case";

const names: Record<TicketStatus, readonly [string, Ended]> = {
  submitted: ["已提交", "running"],
  accepted: ["已受理", "running"],
  "not-accepted": ["不予受理", "ended"],
  "answered-directly": ["已答复", "done"],
  dispatched: ["已转办", "running"],
  "sent-back": ["办理中", "running"],
  signed: ["办理中", "running"],
  "in-progress": ["办理中", "running"],
  replied: ["已答复", "done"],
  reopened: ["重新办理", "running"],
  joined: ["已并办", "running"],
  closed: ["办结", "done"],
  archived: ["已归档", "done"],
  withdrawn: ["已撤回", "ended"],
  "taken-back": ["已撤销", "ended"],
};

/** The question that waits longest: its own date goes before that of the reply, which is the department's. */
function askedOf(ticket: TicketCase, now: number): { dueOn: Day; yours: string } | undefined {
  const open = ticket.questions.find((question) => awaitsAnswer(question, ticket, dayOf(now)));
  return (
    open && { dueOn: lastDayOf(answerLedger(open, ticket)), yours: `回答${callName(open.department)}的问题` }
  );
}

/** A ticket among the cases of its owner, at an instant (epoch milliseconds); `parent` is the one that it joined. */
export function ofTicket(ticket: TicketCase, now: number, parent?: TicketCase): OwnCase {
  const { id, number, title, channel, standing, limit, submittedAt, asOf, open } = summaryOf(
    ticket,
    now,
    parent,
  );
  const asked = askedOf(ticket, now);
  const own = standing.actor.role === "applicant" ? standing.dueOn : undefined;
  return ownCaseOf({
    kind: "ticket",
    id,
    number,
    title,
    place: ticket.departments.length > 0 ? calledOf(handlerOf(ticket)) : channel.name,
    standing: asked ? { ...standing, yours: asked.yours } : standing,
    submittedAt,
    asOf,
    open,
    named: names[ticket.status],
    waits: waitsForResident(ticket, now),
    dueOn: asked?.dueOn ?? own,
    lateBy: limit?.overdueDays ?? 0,
  });
}
