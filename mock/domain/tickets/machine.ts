// The machine's face: what may be done, and what comes of it. Pure: the same ticket, command and moment, the same answer.
import type { components } from "@contract/schema";
import { dayOf, formatInstant } from "../calendar";
import { actionTitles, residentActions } from "./action-titles";
import { contentErrors } from "./checks";
import type { ActionName, Command, FieldErrors, Moment } from "./command";
import { effectOf } from "./effects";
import { takeBackMs, urgesLeft } from "./guards";
import { isLate } from "./lateness";
import { type Rule, rules } from "./machine-table";
import { isNameless } from "./nameless";
import type { Role, TicketCase, TicketStatus } from "./ticket-case";
import { waitingActions } from "./waiting";

type AllowedAction = components["schemas"]["TicketAllowedAction"];

/** Whoever filed it; the centre and the departments, whose side the preview plays; what a joined ticket brings. */
type Side = "resident" | "agency" | "system";

/** Why the machine refuses: the table or a guard, or what the command says. */
interface TicketRefusal {
  refused: "action_not_allowed" | "invalid_request";
  errors?: FieldErrors;
}

export type Decision = { ok: true; ticket: TicketCase } | { ok: false; refusal: TicketRefusal };

const sides: Readonly<Record<Side, readonly Role[]>> = {
  resident: ["resident"],
  agency: ["centre", "department"],
  system: ["system"],
};

/** Of a report without a name nobody is the owner: number and query code show where it stands, and move nothing. */
const isOpen = ({ by, needs }: Rule, side: Side, ticket: TicketCase, moment: Pick<Moment, "now" | "today">) =>
  sides[side].includes(by) &&
  !(side === "resident" && isNameless(ticket)) &&
  (needs?.(ticket, moment) ?? true);

function leadsTo({ to, byResult }: Rule, command: Command): TicketStatus {
  return byResult && command.action === "call-back" ? byResult[command.result] : to;
}

/**
 * Does what a side asks, or says why not. The ticket given stays as it was.
 * @param by who asks, when (epoch milliseconds), and the names of the region's departments by their codes
 */
export function decide(
  ticket: TicketCase,
  command: Command,
  by: { role: Side; now: number; departments?: ReadonlyMap<string, string> },
): Decision {
  const moment: Moment = { now: by.now, today: dayOf(by.now), departments: by.departments ?? new Map() };
  const rule = rules[ticket.status][command.action];
  if (!rule || !isOpen(rule, by.role, ticket, moment)) {
    return { ok: false, refusal: { refused: "action_not_allowed" } };
  }
  const errors = contentErrors(ticket, command);
  if (errors.length > 0) return { ok: false, refusal: { refused: "invalid_request", errors } };
  const { facts, event } = effectOf(ticket, command, moment);
  const status = leadsTo(rule, command);
  const moved = status === ticket.status ? {} : { status, statusSince: by.now };
  const late = isLate(command.action, ticket, by.now) ? { delayed: true } : {};
  const entry = { ...event, ...late, at: by.now, by: rule.by };
  const events = [...ticket.events, entry];
  return { ok: true, ticket: { ...ticket, ...facts, ...moved, events, version: ticket.version + 1 } };
}

function openTo(side: Side, ticket: TicketCase, now: number): ActionName[] {
  const moment = { now, today: dayOf(now) };
  const row = Object.entries(rules[ticket.status]) as [ActionName, Rule][];
  return row.filter(([, rule]) => isOpen(rule, side, ticket, moment)).map(([action]) => action);
}

function takeBackTime({ submittedAt }: TicketCase, now: number) {
  const end = submittedAt + takeBackMs;
  return { until: formatInstant(end), secondsLeft: Math.max(0, Math.ceil((end - now) / 1000)) };
}

function urgeTime(ticket: TicketCase, now: number) {
  const left = urgesLeft(ticket, dayOf(now));
  return { left, hint: `今日还可 ${left} 次` };
}

/** What whoever filed it may do now, with the verbs of the buttons; what the ticket waits for is marked. */
export function allowedActions(ticket: TicketCase, now: number): AllowedAction[] {
  const waiting = waitingActions(ticket, now);
  const open = openTo("resident", ticket, now);
  return residentActions
    .filter((action) => open.includes(action))
    .map((action) => ({
      action,
      ...actionTitles[action],
      ...(action === "take-back" ? takeBackTime(ticket, now) : {}),
      ...(action === "urge" ? urgeTime(ticket, now) : {}),
      ...(waiting.includes(action) ? { waits: true } : {}),
    }));
}

/** What the centre and the departments may do now. */
export function agencyActions(ticket: TicketCase, now: number): string[] {
  return openTo("agency", ticket, now);
}

const endsWith: Partial<Record<TicketStatus, Extract<Command, { parent: TicketCase }>["action"]>> = {
  closed: "parent-closed",
  archived: "parent-closed",
  "not-accepted": "parent-refused",
  withdrawn: "parent-withdrawn",
  "taken-back": "parent-withdrawn",
};

/** A ticket that joined another, after that one came to its end; unchanged where it has not. */
export function closeJoined(child: TicketCase, parent: TicketCase, now: number): TicketCase {
  const action = endsWith[parent.status];
  if (!action || child.status !== "joined") return child;
  const decision = decide(child, { action, parent }, { role: "system", now });
  return decision.ok ? decision.ticket : child;
}
