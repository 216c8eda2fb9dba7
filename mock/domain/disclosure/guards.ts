// What the facts and the time allow. The table names these; the content of a command is checked in checks.ts.
import { lastDayOf } from "../deadline";
import {
  consultationEnds,
  correctionNoticeLedger,
  correctLedger,
  explainLedger,
  payLedger,
  replyLedger,
} from "./clocks";
import type { Guard } from "./command";
import type { CaseConsultation, DisclosureCase } from "./disclosure-case";
import { remediesEndOn } from "./remedy-periods";

/** A submission of legal weight can be taken back so long. */
export const takeBackMs = 10 * 60_000;

/** So many questions to others, and so many calls for help, are shown; more is not allowed. */
const most = { consultations: 5, help: 20 };

/** All of them hold. */
const all =
  (...guards: readonly Guard[]): Guard =>
  (request, moment) =>
    guards.every((guard) => guard(request, moment));

export const withinTenMinutes: Guard = ({ submittedAt }, { now }) => now - submittedAt <= takeBackMs;

export const hasNotConfirmed: Guard = ({ confirmations }, { role }) => confirmations[role] === undefined;

/** Received only when both sides have confirmed [31]. */
export const otherSideOwes: Guard = ({ confirmations }, { role }) =>
  confirmations[role === "applicant" ? "agency" : "applicant"] === undefined;

/** Once, within 7 working days of receipt [30]. Who has set a late day itself knows what is asked. */
export const mayAskCorrection: Guard = ({ receivedOn, correction, postponed }, { today }) =>
  receivedOn !== undefined &&
  correction === undefined &&
  postponed === undefined &&
  today <= lastDayOf(correctionNoticeLedger(receivedOn));

/** Whether the reply's due date has not passed. */
const replyInTime: Guard = (request, { today }) => today <= lastDayOf(replyLedger(request));

/** Once [33]; a stated later day [35] is not moved again. */
export const mayExtend: Guard = all(
  ({ extension, postponed }) => extension === undefined && postponed === undefined,
  replyInTime,
);

/** Once, inside the handling period (国办函〔2020〕109号), and before a later day is stated. */
export const mayCharge: Guard = all(
  ({ charge, postponed }) => charge === undefined && postponed === undefined,
  replyInTime,
);

/** Still open for an answer: nobody answered and the last day has not passed. */
export const awaitsAnswer = (consultation: CaseConsultation, today: string) =>
  consultation.answeredOn === undefined && today <= consultationEnds(consultation);

export const mayConsult: Guard = ({ consultations }) => consultations.length < most.consultations;

export const hasOpenConsultation: Guard = ({ consultations }, { today }) =>
  consultations.some((consultation) => awaitsAnswer(consultation, today));

export const mayAskReasons: Guard = ({ reasons, postponed }) =>
  reasons === undefined && postponed === undefined;

export const owesReasons: Guard = ({ reasons }) => reasons !== undefined && reasons.explainedOn === undefined;

/** Reasons were given, or the time to give them has passed. */
export const knowsReasons: Guard = ({ reasons }, { today }) =>
  reasons !== undefined && (reasons.explainedOn !== undefined || today > lastDayOf(explainLedger(reasons)));

/** Reasonable reasons and no reply in time: a later day may be stated, once, before the due date passes [35]. */
export const mayPostpone: Guard = all(
  ({ reasons, postponed }) => reasons?.explainedOn !== undefined && postponed === undefined,
  replyInTime,
);

const overdue = (owed: DisclosureCase["correction"] | undefined, today: string) =>
  owed !== undefined && today > lastDayOf(correctLedger(owed));

/** From the day after the due date, never on it. */
export const correctionOverdue: Guard = ({ correction }, { today }) => overdue(correction, today);

export const paymentInTime: Guard = ({ charge }, { today }) =>
  charge !== undefined && today <= lastDayOf(payLedger(charge));

/** From the day after the due date, never on it. */
export const paymentOverdue: Guard = (request, moment) => !paymentInTime(request, moment);

export const mayAskHelp: Guard = ({ help }) =>
  help.length < most.help && help.every(({ answer }) => answer !== undefined);

export const owesHelp: Guard = ({ help }) => help.some(({ answer }) => answer === undefined);

export const hasNotRated: Guard = ({ rating }) => rating === undefined;

/** Nothing can be contested any more. */
export const remediesOver: Guard = (request, { today }) => today > remediesEndOn(request);
