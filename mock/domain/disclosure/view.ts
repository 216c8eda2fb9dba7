// A request as the contract tells it: everything here is derived from the case and the instant.
import type { components } from "@contract/schema";
import { dayOf, formatInstant } from "../calendar";
import { linkView } from "../case-link";
import { maskDocument, maskName, maskPhone } from "../identity";
import { chargeFor } from "./charge";
import { consultationView } from "./consultations";
import { deadlinesOf } from "./deadlines";
import type { DisclosureCase, Letter } from "./disclosure-case";
import { law } from "./law";
import { titleOf } from "./letter-facts";
import { allowedActions } from "./machine";
import { endedOn } from "./overdue";
import { remediesOf } from "./remedies";
import { replyRules } from "./reply-rules";
import { standingOf } from "./standing";
import { isPaused } from "./standing-received";
import { timelineOf } from "./timeline";
import { isOpenCase } from "./waiting";

type Schemas = components["schemas"];

/** The contract's request without its attachments, which the store of uploads knows. */
export type DisclosureView = Omit<Schemas["DisclosureRequest"], "attachments">;

/** A request in a list, at an instant (epoch milliseconds). */
export function summaryOf(request: DisclosureCase, now: number): Schemas["DisclosureRequestSummary"] {
  const { id, number, agency, status, reply } = request;
  return {
    id,
    number,
    title: titleOf(request),
    agency: { code: agency.code, name: agency.name },
    status,
    statusSince: formatInstant(request.statusSince),
    standing: standingOf(request, now),
    submittedAt: formatInstant(request.submittedAt),
    asOf: dayOf(now),
    open: isOpenCase(request),
    ...(reply ? { replyKind: reply.kind } : {}),
    ...(isPaused(request, dayOf(now)) ? { paused: true } : {}),
  };
}

function maskedApplicant({ input }: DisclosureCase): DisclosureView["applicant"] {
  const { applicant, contact, delegate, assisted } = input;
  const who =
    applicant.kind === "citizen"
      ? {
          kind: applicant.kind,
          name: maskName(applicant.name),
          document: maskDocument(applicant.document.number),
        }
      : {
          kind: applicant.kind,
          organisationKind: applicant.organisationKind,
          name: applicant.name,
          document: maskDocument(applicant.creditCode),
        };
  return {
    ...who,
    phone: maskPhone(contact.phone),
    ...(delegate ? { delegate: maskName(delegate.name) } : {}),
    ...(assisted ? { helper: maskName(assisted.helper) } : {}),
  };
}

function chargeView(charge: NonNullable<DisclosureCase["charge"]>): Schemas["Charge"] {
  const { basis, count, paidOn } = charge;
  return { basis, count, ...chargeFor(charge), article: law.charge, paid: paidOn !== undefined };
}

function replyView({ text: _, ...reply }: NonNullable<DisclosureCase["reply"]>): Schemas["Reply"] {
  const { title, otherDoor } = replyRules[reply.kind];
  return { ...reply, title, ...(otherDoor ? { otherDoor } : {}) };
}

/** A letter as its owner sees it and saves it: a person's name is masked. */
function letterView(letter: Letter, { input }: DisclosureCase): Letter {
  return input.applicant.kind === "citizen" ? { ...letter, addressee: maskName(letter.addressee) } : letter;
}

/** Everything of the contract's request, as its owner sees it at an instant (epoch milliseconds). */
export function viewOf(request: DisclosureCase, now: number): DisclosureView {
  const today = dayOf(now);
  const { input, correction, extension, charge, reply, rating, linked } = request;
  const lastDay = endedOn(request) ?? today;
  return {
    ...summaryOf(request, now),
    version: request.version,
    regionCode: request.regionCode,
    applicant: maskedApplicant(request),
    wanted: input.wanted,
    form: input.form,
    delivery: input.delivery,
    receipt: {
      number: request.number,
      hash: request.hash,
      queryCode: request.queryCode,
      submittedAt: formatInstant(request.submittedAt),
    },
    timeline: timelineOf(request, now),
    allowedActions: allowedActions(request, now),
    deadlines: deadlinesOf(request, today),
    ...(correction
      ? {
          correction: {
            items: correction.items,
            requestedOn: correction.requestedOn,
            ...(correction.correctedOn ? { correctedOn: correction.correctedOn } : {}),
          },
        }
      : {}),
    consultations: request.consultations.map((one) => consultationView(one, lastDay)),
    ...(extension
      ? { extension: { days: extension.days, reason: extension.reason, onDay: extension.onDay } }
      : {}),
    ...(charge ? { charge: chargeView(charge) } : {}),
    ...(reply ? { reply: replyView(reply) } : {}),
    letters: request.letters.map((letter) => letterView(letter, request)),
    remedies: remediesOf(request, today),
    ...(rating ? { rating } : {}),
    ...(linked ? { linked: linked.map(linkView) } : {}),
  };
}

/** Where a request stands for whoever holds number and query code: not who asked, not what. */
export function progressOf(request: DisclosureCase, now: number): Schemas["DisclosureProgress"] {
  const { number, agency, status, standing, statusSince, submittedAt, asOf, replyKind } = summaryOf(
    request,
    now,
  );
  return {
    number,
    agency,
    status,
    statusSince,
    standing,
    submittedAt,
    asOf,
    timeline: timelineOf(request, now).map(({ note: _, letterId: __, ...entry }) => entry),
    deadlines: deadlinesOf(request, dayOf(now)),
    ...(replyKind ? { replyKind } : {}),
  };
}
