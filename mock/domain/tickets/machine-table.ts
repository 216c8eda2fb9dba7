// The machine of a ticket: by status, then by action. The diagram in docs/state-machines.md is made of it.
import type { ActionName, Guard } from "./command";
import * as guard from "./guards";
import type { CallBackResult, Role, TicketStatus } from "./ticket-case";

/** One arrow: where it leads, who may take it, and what must hold. What it does stands in effects.ts. */
export interface Rule {
  to: TicketStatus;
  by: Role;
  needs?: Guard;
  /** A call-back leads where its result says. */
  byResult?: Record<CallBackResult, TicketStatus>;
}

export type Machine = Record<TicketStatus, Partial<Record<ActionName, Rule>>>;

/** What whoever filed it may do in every state before the reply. */
const own = (to: TicketStatus) => ({
  supplement: { to, by: "resident" as const, needs: guard.maySupplement },
  answer: { to, by: "resident" as const, needs: guard.hasOpenQuestion },
  withdraw: { to: "withdrawn" as const, by: "resident" as const },
});

/** Urging needs somebody to be urged; supervising too. */
const pushed = (to: TicketStatus) => ({
  urge: { to, by: "resident" as const, needs: guard.mayUrge },
  supervise: { to, by: "centre" as const, needs: guard.hasRoom },
  circulate: { to, by: "centre" as const, needs: guard.mayCirculate },
});

/** A department is at work, also while it is argued whose it is: the clock runs on. */
const atWork = (to: TicketStatus) => ({
  note: { to, by: "department" as const, needs: guard.hasRoom },
  ask: { to, by: "department" as const, needs: guard.mayAsk },
  "ask-extension": { to, by: "department" as const, needs: guard.mayAskExtension },
  "decide-extension": { to, by: "centre" as const, needs: guard.mayDecideExtension },
});

const reply: Rule = { to: "replied", by: "department" };
const sendBack: Rule = { to: "sent-back", by: "department", needs: guard.maySendBack };
const dispatch: Rule = { to: "dispatched", by: "centre" };
const direct: Rule = { to: "answered-directly", by: "centre" };

/** It was answered; whoever filed it says whether it is solved. */
const answered = (to: TicketStatus) => ({
  "confirm-solved": { to: "closed" as const, by: "resident" as const },
  "not-solved": { to: "reopened" as const, by: "resident" as const, needs: guard.mayReopen },
  "ask-callback": { to, by: "resident" as const, needs: guard.mayAskCallback },
  "call-back": {
    to,
    by: "centre" as const,
    needs: guard.mayCallBack,
    byResult: { solved: "closed" as const, "not-solved": "reopened" as const, unreached: to },
  },
  close: { to: "closed" as const, by: "centre" as const, needs: guard.windowOver },
});

const rate = (to: TicketStatus) => ({
  rate: { to, by: "resident" as const, needs: guard.hasNotRated },
});
const publish = (to: TicketStatus) => ({
  publish: { to, by: "centre" as const, needs: guard.mayPublish },
});

const machine = {
  submitted: {
    "take-back": { to: "taken-back", by: "resident", needs: guard.withinTenMinutes },
    accept: { to: "accepted", by: "centre" },
    "not-accept": { to: "not-accepted", by: "centre" },
    "answer-directly": direct,
    ...own("submitted"),
  },
  accepted: {
    dispatch,
    "answer-directly": direct,
    ask: { to: "accepted", by: "centre", needs: guard.mayAsk },
    ...own("accepted"),
    ...pushed("accepted"),
  },
  dispatched: {
    sign: { to: "signed", by: "department" },
    "send-back": sendBack,
    "decide-extension": { to: "dispatched", by: "centre", needs: guard.mayDecideExtension },
    ...own("dispatched"),
    ...pushed("dispatched"),
  },
  "sent-back": {
    rule: { to: "dispatched", by: "centre" },
    ...atWork("sent-back"),
    ...own("sent-back"),
    ...pushed("sent-back"),
  },
  signed: {
    start: { to: "in-progress", by: "department" },
    "send-back": sendBack,
    reply,
    ...atWork("signed"),
    ...own("signed"),
    ...pushed("signed"),
  },
  "in-progress": {
    "send-back": sendBack,
    reply,
    ...atWork("in-progress"),
    ...own("in-progress"),
    ...pushed("in-progress"),
  },
  replied: { ...answered("replied"), ...rate("replied") },
  "answered-directly": { ...answered("answered-directly"), ...rate("answered-directly") },
  reopened: {
    accept: { to: "accepted", by: "centre" },
    dispatch,
    ...own("reopened"),
    ...pushed("reopened"),
  },
  joined: {
    "take-back": { to: "taken-back", by: "resident", needs: guard.withinTenMinutes },
    "parent-closed": { to: "closed", by: "system" },
    "parent-refused": { to: "not-accepted", by: "system" },
    "parent-withdrawn": { to: "submitted", by: "system" },
    ...own("joined"),
  },
  closed: {
    "not-solved": { to: "reopened", by: "resident", needs: guard.mayReopen },
    archive: { to: "archived", by: "centre", needs: guard.windowOver },
    rate: { to: "closed", by: "resident", needs: guard.mayRateClosed },
    ...publish("closed"),
  },
  archived: publish("archived"),
  "not-accepted": {},
  withdrawn: {},
  "taken-back": {},
} satisfies Machine;

/** The table as it is looked up. */
export const rules: Machine = machine;
