// A ticket as the contract tells it: everything here is derived from the case and the instant.
import type { components } from "@contract/schema";
import { dayOf, formatInstant } from "../calendar";
import { linkView } from "../case-link";
import { maskName, maskPhone } from "../identity";
import { callName } from "./call-name";
import { deadlinesOf } from "./deadlines";
import { disputeView } from "./dispute";
import { limitOf } from "./limit";
import { allowedActions } from "./machine";
import { questionView } from "./questions";
import { standingOf } from "./standing";
import type { TicketCase } from "./ticket-case";
import { timelineOf } from "./timeline";
import { isOpenTicket } from "./waiting";

type Schemas = components["schemas"];

/** The contract's ticket without its attachments, which the store of uploads knows. */
export type TicketView = Omit<Schemas["Ticket"], "attachments">;

/** The contract's limit; the trail tells all. */
const mostLinks = 12;

/** Characters of the text that stand for a title: its first sentence, where it is short. */
const titleLength = 24;

/** What a ticket is called in lists. */
export function titleOf({ input }: Pick<TicketCase, "input">): string {
  const [first = ""] = input.text.trim().split(/[。！？!?\n；;]/u);
  const characters = [...(first || input.text.trim())];
  return characters.length <= titleLength
    ? characters.join("")
    : `${characters.slice(0, titleLength).join("")}…`;
}

/** A ticket in a list, at an instant (epoch milliseconds); `parent` is the one that it joined. */
export function summaryOf(ticket: TicketCase, now: number, parent?: TicketCase): Schemas["TicketSummary"] {
  const { id, number, input, channelName, status } = ticket;
  const limit = limitOf(ticket, now);
  return {
    id,
    number,
    title: titleOf(ticket),
    kind: input.kind,
    channel: { code: input.channel, name: channelName },
    status,
    statusSince: formatInstant(ticket.statusSince),
    standing: standingOf(ticket, now, parent),
    ...(limit ? { limit } : {}),
    submittedAt: formatInstant(ticket.submittedAt),
    asOf: dayOf(now),
    open: isOpenTicket(ticket),
    ...(input.urgent ? { urgent: true } : {}),
  };
}

function replyView({ reply }: TicketCase): Schemas["TicketReply"] | undefined {
  return reply && { ...reply, department: callName(reply.department), at: formatInstant(reply.at) };
}

function extensionView({ rounds }: TicketCase): TicketView["extension"] {
  const extension = rounds.find((round) => round.extension !== undefined)?.extension;
  if (!extension) return undefined;
  const { decidedAt: _, ...told } = extension;
  return told;
}

function said({ input }: TicketCase): Partial<TicketView> {
  const { happenedOn, concerned, anonymous, contact, assisted } = input;
  return {
    ...(happenedOn ? { happenedOn } : {}),
    ...(concerned ? { concerned } : {}),
    ...(anonymous ? { anonymous } : {}),
    ...(contact
      ? {
          contact: {
            ...(contact.name ? { name: maskName(contact.name) } : {}),
            phone: maskPhone(contact.phone),
          },
        }
      : {}),
    ...(assisted ? { helper: maskName(assisted.helper) } : {}),
  };
}

function happened(ticket: TicketCase, now: number): Partial<TicketView> {
  const dispute = disputeView(ticket, now);
  const [extension, reply] = [extensionView(ticket), replyView(ticket)];
  // Of the reply that stands: what was said of one before it stands in the timeline.
  const callBack = ticket.callBacks.filter(({ at }) => at >= (ticket.reply?.at ?? 0)).at(-1);
  const { door, supervised, rating, published, joinedBy } = ticket;
  return {
    ...(dispute ? { dispute } : {}),
    ...(extension ? { extension } : {}),
    ...(door ? { door } : {}),
    ...(reply ? { reply } : {}),
    ...(callBack ? { callBack: { at: formatInstant(callBack.at), result: callBack.result } } : {}),
    ...(supervised ? { supervised } : {}),
    ...(rating ? { rating } : {}),
    ...(joinedBy.length > 0 ? { joinedBy: joinedBy.length } : {}),
    ...(published ? { publishedReplyId: published.replyId } : {}),
  };
}

/** Everything of the contract's ticket, as its owner sees it at an instant (epoch milliseconds). */
export function viewOf(ticket: TicketCase, now: number, parent?: TicketCase): TicketView {
  const { input, place, departments } = ticket;
  return {
    ...summaryOf(ticket, now, parent),
    version: ticket.version,
    regionCode: ticket.regionCode,
    text: input.text,
    ...(Object.keys(place).length > 0 ? { place } : {}),
    ...said(ticket),
    confidential: input.confidential === true || input.kind === "report",
    mayPublish: input.mayPublish === true,
    receipt: {
      number: ticket.number,
      hash: ticket.hash,
      queryCode: ticket.queryCode,
      submittedAt: formatInstant(ticket.submittedAt),
    },
    timeline: timelineOf(ticket, now),
    allowedActions: allowedActions(ticket, now),
    deadlines: deadlinesOf(ticket, now),
    departments: departments.map(({ signedAt, ...one }) => ({
      ...one,
      name: callName(one.name),
      ...(signedAt === undefined ? {} : { signedAt: formatInstant(signedAt) }),
    })),
    questions: ticket.questions.map((one) => questionView(one, ticket, now)),
    reopenings: ticket.reopenings,
    linked: ticket.linked.slice(-mostLinks).map(linkView),
    ...happened(ticket, now),
  };
}

/** Where a ticket stands for whoever holds number and query code: not who filed it, what was written or where. */
export function progressOf(ticket: TicketCase, now: number, parent?: TicketCase): Schemas["TicketProgress"] {
  const { number, kind, channel, status, statusSince, standing, limit, submittedAt, asOf } = summaryOf(
    ticket,
    now,
    parent,
  );
  const reply = ticket.ownerId === null ? replyView(ticket) : undefined;
  return {
    number,
    kind,
    channel,
    status,
    statusSince,
    standing,
    ...(limit ? { limit } : {}),
    submittedAt,
    asOf,
    timeline: timelineOf(ticket, now).map(({ note: _, uploadIds: __, ...entry }) => entry),
    ...(reply ? { reply } : {}),
  };
}
