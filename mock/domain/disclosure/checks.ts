// What a command says, checked against the case: errors in content, by JSON pointer.
import { addDays, kindOfDay } from "../calendar";
import { lastDayOf } from "../deadline";
import { chargeFor } from "./charge";
import { replyLedger } from "./clocks";
import type { ActionName, Commands, FieldErrors, Moment } from "./command";
import type { DisclosureCase } from "./disclosure-case";
import { awaitsAnswer, correctionOverdue } from "./guards";
import { replyErrors } from "./reply-errors";

type Checks = {
  [A in ActionName]?: (request: DisclosureCase, command: Commands[A], moment: Moment) => FieldErrors;
};

const only = (wrong: boolean, pointer: string, code: string): FieldErrors =>
  wrong ? [{ pointer, code }] : [];

/** A request keeps at most so many attachments. */
const mostAttachments = 20;

/** No law sets it: a ledger must end, and a year later is no reply. In calendar days. */
const latestPostponement = 366;

const checks: Checks = {
  /** After the period only with a good reason [30]. */
  correct: (request, { goodReason, attachments = [] }, moment) => [
    ...only(correctionOverdue(request, moment) && !goodReason?.trim(), "#/goodReason", "required"),
    ...only(
      attachments.length + (request.input.attachments?.length ?? 0) > mostAttachments,
      "#/attachments",
      "maxItems",
    ),
  ],
  "record-answer": ({ consultations }, { consultationId }, { today }) =>
    only(
      !consultations.some((one) => one.id === consultationId && awaitsAnswer(one, today)),
      "#/consultationId",
      "not_open",
    ),
  charge: (_, charge) => [
    ...only((charge.items ?? 1) > charge.count, "#/items", "too_many"),
    ...only(chargeFor(charge).amount === 0, "#/count", "nothing_to_charge"),
  ],
  /** A stated later day [35]: later than the due date, and one on which the agency works. */
  postpone: (request, { until }, { today }) => [
    ...only(until <= lastDayOf(replyLedger(request)), "#/until", "not_later"),
    ...only(until > addDays(today, latestPostponement), "#/until", "too_late"),
    ...only(!kindOfDay(until).works, "#/until", "not_a_working_day"),
  ],
  reply: replyErrors,
};

/** What is wrong with what a command says; empty where nothing is. */
export function contentErrors<A extends ActionName>(
  request: DisclosureCase,
  command: Commands[A] & { action: A },
  moment: Moment,
): FieldErrors {
  return checks[command.action]?.(request, command, moment) ?? [];
}
