import type { components } from "@contract/schema";
import { ownRequests } from "../disclosure-rows";
import { type Day, dayOf, formatInstant } from "../domain/calendar";
import { type KeptKind, keptData, keptKinds } from "../domain/kept-data/kinds";
import { byUrgency, untoldCases } from "../own-cases";
import { isOwn } from "../owned";
import { toPerson } from "../people";
import { ownRatings } from "../rating-rows";
import { surveyNamed } from "../survey-rows";
import { ownTickets } from "../ticket-rows";
import { requestView } from "./disclosure-view";
import { ownMessages } from "./messages";
import type { Context, Operation } from "./operation";
import { forgetUnnamed } from "./own-uploads";
import { ratingView } from "./rating-view";
import { ticketView } from "./ticket-view";

type Schemas = components["schemas"];

/** The contract's limit. */
const mostOpen = 50;

/** What is of the caller among rows that have an owner. */
const ownRows = <Row extends { ownerId: string | null }>(rows: readonly Row[], { caller }: Context) =>
  rows.filter((row) => isOwn(row, caller));

const ownAnswers = (context: Context) => ownRows(context.store.list("surveyAnswers"), context);

/** Files that no case names yet. */
const ownUploads = (context: Context) =>
  ownRows(context.store.list("uploads"), context).filter(({ caseId }) => caseId === undefined);

const lastDay = (rows: readonly { statusSince: number }[]): Day =>
  dayOf(Math.max(0, ...rows.map(({ statusSince }) => statusSince)));

/** What is kept about the caller, kind by kind; kinds of which there is nothing are left out. */
export function keptOf(context: Context): Schemas["KeptData"][] {
  const [requests, tickets] = [ownRequests(context), ownTickets(context)];
  const counts: Record<KeptKind, number> = {
    account: 1,
    "disclosure-requests": requests.length,
    tickets: tickets.length,
    ratings: ownRatings(context).length,
    "survey-answers": ownAnswers(context).length,
    messages: ownMessages(context).length,
    uploads: ownUploads(context).length,
  };
  const ends: Partial<Record<KeptKind, Day>> = {
    "disclosure-requests": lastDay(requests),
    tickets: lastDay(tickets),
  };
  return keptKinds.filter((kind) => counts[kind] > 0).map((kind) => keptData(kind, counts[kind], ends[kind]));
}

/** The cases that must be over before the account can go, those that wait for the caller first. */
export const openCases = (context: Context) => byUrgency(untoldCases(context).filter(({ open }) => open));

/** GET /v1/me/data */
export const getOwnData: Operation<"getOwnData"> = (_, context) => {
  const open = openCases(context);
  return {
    kept: keptOf(context),
    mayClose: open.length === 0,
    open: open.slice(0, mostOpen).map((tell) => tell()),
  };
};

/** GET /v1/me/data/export */
export const exportOwnData: Operation<"exportOwnData"> = (_, context) => {
  const { caller, now } = context;
  if (!caller) return { refused: "unauthenticated" };
  forgetUnnamed(context);
  return {
    exportedAt: formatInstant(now),
    person: toPerson(caller.persona),
    disclosureRequests: ownRequests(context).map((row) => requestView(row, context)),
    tickets: ownTickets(context).map((row) => ticketView(row, context)),
    ratings: ownRatings(context).map((row) => ratingView(row, context)),
    surveyAnswers: ownAnswers(context).map(({ surveyId, at, body }) => ({
      surveyId,
      title: surveyNamed(surveyId, context)?.survey.title ?? "",
      answeredAt: formatInstant(at),
      answer: body,
    })),
    messages: ownMessages(context),
    uploads: ownUploads(context).map(({ id, name, mediaType, bytes }) => ({ id, name, mediaType, bytes })),
  };
};
