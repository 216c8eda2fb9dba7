// The machine's face: what may be done, and what comes of it. Pure: the same case, command and moment, the same answer.
import type { components } from "@contract/schema";
import { dayOf, formatInstant } from "../calendar";
import { lastDayOf } from "../deadline";
import { actionTitles } from "./action-titles";
import { contentErrors } from "./checks";
import { replyLedger } from "./clocks";
import type { ActionName, Command, FieldErrors, Moment } from "./command";
import type { DisclosureCase, Side } from "./disclosure-case";
import { effectOf } from "./effects";
import { takeBackMs } from "./guards";
import { nextLetterId } from "./letter-id";
import { type Rule, rules } from "./machine-table";
import { waitingActions } from "./waiting";
import { writeLetter } from "./write-letter";

type AllowedAction = components["schemas"]["AllowedAction"];

/** Why the machine refuses: the table or a guard, or what the command says. */
interface DisclosureRefusal {
  refused: "action_not_allowed" | "invalid_request";
  errors?: FieldErrors;
}

export type Decision = { ok: true; request: DisclosureCase } | { ok: false; refusal: DisclosureRefusal };

const momentOf = (role: Side, now: number): Moment => ({ role, now, today: dayOf(now) });

const isOpen = ({ by, needs }: Rule, request: DisclosureCase, moment: Moment) =>
  by.includes(moment.role) && (needs?.(request, moment) ?? true);

/** A reply after its due date is told as late for good. */
const lateReply = (request: DisclosureCase, { action }: Command, { today }: Moment) =>
  action === "reply" && today > lastDayOf(replyLedger(request)) ? { delayed: true } : {};

/**
 * Does what a side asks, or says why not. The case given stays as it was.
 * @param by who asks, and when (epoch milliseconds)
 */
export function decide(request: DisclosureCase, command: Command, by: { role: Side; now: number }): Decision {
  const moment = momentOf(by.role, by.now);
  const rule = rules[request.status][command.action];
  if (!rule || !isOpen(rule, request, moment)) {
    return { ok: false, refusal: { refused: "action_not_allowed" } };
  }
  const errors = contentErrors(request, command, moment);
  if (errors.length > 0) return { ok: false, refusal: { refused: "invalid_request", errors } };
  const { facts, event, letter: topic } = effectOf(request, command, moment);
  const status = rule.staysWhile?.(request, moment) ? request.status : rule.to;
  const moved = status === request.status ? {} : { status, statusSince: by.now };
  const entry = {
    ...event,
    ...lateReply(request, command, moment),
    at: by.now,
    by: by.role,
    ...(topic ? { letterId: nextLetterId(request) } : {}),
  };
  const timeline = [...request.timeline, entry];
  const after: DisclosureCase = { ...request, ...facts, ...moved, timeline, version: request.version + 1 };
  const letters = topic ? [...request.letters, writeLetter(after, topic, moment.today)] : request.letters;
  return { ok: true, request: { ...after, letters } };
}

function openTo(role: Side, request: DisclosureCase, now: number): ActionName[] {
  const moment = momentOf(role, now);
  const row = Object.entries(rules[request.status]) as [ActionName, Rule][];
  return row.filter(([, rule]) => isOpen(rule, request, moment)).map(([action]) => action);
}

function takeBackTime({ submittedAt }: DisclosureCase, now: number) {
  const end = submittedAt + takeBackMs;
  return { until: formatInstant(end), secondsLeft: Math.max(0, Math.ceil((end - now) / 1000)) };
}

/** What the applicant may do now, with the verbs of the buttons; what the case waits for is marked. */
export function allowedActions(request: DisclosureCase, now: number): AllowedAction[] {
  const waiting = waitingActions(request, now);
  return openTo("applicant", request, now).flatMap((action) => {
    const title = actionTitles[action];
    if (!title) return [];
    const { name } = title;
    return {
      action: name,
      title: title.title,
      ...(name === "take-back" ? takeBackTime(request, now) : {}),
      ...(waiting.includes(name) ? { waits: true } : {}),
    };
  });
}

/** What the agency may do now. */
export function agencyActions(request: DisclosureCase, now: number): string[] {
  return openTo("agency", request, now);
}
