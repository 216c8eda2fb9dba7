// What can be rated, told alike whether it was done at a window, as a case, or is a guide to read.
import type { components } from "@contract/schema";
import { callName as callAgency } from "../agency-names";
import { type Day, dayOf, formatInstant } from "../calendar";
import type { DisclosureCase } from "../disclosure/disclosure-case";
import { titleOf as requestTitle } from "../disclosure/letter-facts";
import { callName } from "../tickets/call-name";
import { kindNames } from "../tickets/kind-names";
import { mainOf } from "../tickets/main-of";
import { redactedTitle } from "../tickets/redacted-title";
import type { TicketCase } from "../tickets/ticket-case";
import { titleOf } from "../tickets/view";
import type { RatedThing } from "./rated-thing";

type Schemas = components["schemas"];
type Coded = Schemas["Coded"];

/** A window with the department that sits there. */
export interface RatedWindow {
  regionCode: string;
  hallId: string;
  hallName: string;
  number: string;
  name: string;
  department: Coded | undefined;
}

/** A stage of a case, over or not. */
export interface RatedStage {
  code: string;
  name: string;
  finishedAt?: number;
}

const finished = (finishedAt: number | undefined) =>
  finishedAt === undefined ? {} : { finishedAt: formatInstant(finishedAt) };
const ended = (finishedAt: number | undefined) => (finishedAt === undefined ? {} : { finishedAt });

/** One visit, one rating: of a window and a day there is one a person, by the code or by the visit. */
const windowKey = (hallId: string, number: string, day: Day): string => `window|${hallId}|${number}|${day}`;

/**
 * A window on a day; with the visit there, where the hall knows of one.
 * @param visit what was done, and when (epoch milliseconds)
 */
export function windowThing(
  ref: Schemas["RatedRef"],
  window: RatedWindow,
  day: Day,
  visit?: { title: string; finishedAt: number },
): RatedThing {
  const { regionCode, hallId, hallName, number, name, department } = window;
  const title = visit?.title ?? `${name}窗口`;
  return {
    ref,
    key: windowKey(hallId, number, day),
    regionCode,
    hallId,
    subject: {
      kind: ref.kind,
      title,
      place: hallName,
      window: { number, name },
      ...(department ? { department } : {}),
      ...finished(visit?.finishedAt),
    },
    shownTitle: title,
    handler: department ? callAgency(department) : hallName,
    ...ended(visit?.finishedAt),
  };
}

const stageRef = (kind: "ticket" | "disclosure-request", id: string, stage: RatedStage | undefined) => ({
  ref: { kind, id, ...(stage ? { stage: stage.code } : {}) },
  key: [kind, id, stage?.code ?? "whole"].join("|"),
});

/** A ticket, or a stage of it. What is to be kept quiet shows its kind alone on locked phones. */
export function ticketThing(
  ticket: TicketCase,
  finishedAt: number | undefined,
  stage?: RatedStage,
): RatedThing {
  const { input, regionCode, number } = ticket;
  const main = mainOf(ticket);
  const quiet = input.confidential === true || input.kind === "report";
  const names = [input.contact?.name, input.assisted?.helper].filter((name) => name !== undefined);
  return {
    ...stageRef("ticket", ticket.id, stage),
    regionCode,
    subject: {
      kind: "ticket",
      title: titleOf(ticket),
      number,
      ...(stage ? { stage: stage.name } : {}),
      ...(main && stage?.code !== "acceptance" ? { department: { code: main.code, name: main.name } } : {}),
      ...finished(finishedAt),
    },
    shownTitle: quiet ? kindNames[input.kind] : redactedTitle({ input }, { names }),
    handler: main && stage?.code !== "acceptance" ? callName(main.name) : "12345",
    ...ended(finishedAt),
  };
}

/** A disclosure request, or a stage of it. */
export function requestThing(
  request: DisclosureCase,
  finishedAt: number | undefined,
  stage?: RatedStage,
): RatedThing {
  const { agency, regionCode, number } = request;
  const title = requestTitle(request);
  return {
    ...stageRef("disclosure-request", request.id, stage),
    regionCode,
    subject: {
      kind: "disclosure-request",
      title,
      number,
      ...(stage ? { stage: stage.name } : {}),
      department: { code: agency.code, name: agency.name },
      ...finished(finishedAt),
    },
    shownTitle: title,
    handler: callAgency(agency),
    ...ended(finishedAt),
  };
}

/** A guide: was the page right, and enough? */
export const guideThing = (guide: {
  id: string;
  name: string;
  regionCode: string;
  department: Coded;
}): RatedThing => ({
  ref: { kind: "guide", id: guide.id },
  key: `guide|${guide.id}`,
  regionCode: guide.regionCode,
  subject: { kind: "guide", title: guide.name, department: guide.department },
  shownTitle: guide.name,
  handler: callAgency(guide.department),
});

/** The day in whose name a visit is rated. */
export const visitDay = ({ finishedAt }: { finishedAt: number }): Day => dayOf(finishedAt);
