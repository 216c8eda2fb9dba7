// Tickets for tests of the domain.
import { instantOn } from "../../mock/domain/calendar";
import type { Command } from "../../mock/domain/tickets/command";
import { fileTicket, type TicketFiling } from "../../mock/domain/tickets/file-ticket";
import { decide } from "../../mock/domain/tickets/machine";
import type { TicketCase } from "../../mock/domain/tickets/ticket-case";
import { defaultTicketRules } from "../../mock/domain/tickets/ticket-rules";

export const water = "11152923MB0015202B";
export const farming = "11152923011555010X";
export const departments = new Map([
  [water, "旗水务局"],
  [farming, "旗农牧局"],
]);

export const filedTicket: TicketCase["input"] = {
  regionCode: "152923",
  kind: "complaint",
  channel: "hotline",
  text: "机井水泵三天不出水，10 户人家的草料地浇不上。",
  mayPublish: true,
  contact: { phone: "13800000001" },
};

/** A ticket filed at ten in the morning of a day. */
export function ticketOn(
  day: string,
  input: Partial<TicketCase["input"]> = {},
  filing: Partial<TicketFiling> = {},
): TicketCase {
  return fileTicket(
    { ...filedTicket, ...input },
    {
      id: "tk-00000001",
      number: "152923-260921-0188",
      queryCode: "483920",
      hash: "0".repeat(64),
      ownerId: "herder",
      rules: defaultTicketRules,
      place: {},
      channelName: "12345 热线",
      now: instantOn(day, "10:00"),
      ...filing,
    },
  );
}

const residents = new Set([
  "take-back",
  "withdraw",
  "urge",
  "supplement",
  "answer",
  "ask-callback",
  "confirm-solved",
  "not-solved",
  "rate",
]);

/** What comes of a command on a day at three in the afternoon; a refusal by its code. */
export function tryOn(ticket: TicketCase, day: string, command: Command, clock = "15:00") {
  const role = residents.has(command.action) ? ("resident" as const) : ("agency" as const);
  return decide(ticket, command, { role, now: instantOn(day, clock), departments });
}

/** The ticket after commands on days, each of which must be allowed. */
export function after(
  ticket: TicketCase,
  ...steps: readonly (readonly [string, Command, string?])[]
): TicketCase {
  return steps.reduce((now, [day, command, clock]) => {
    const decision = tryOn(now, day, command, clock);
    if (!decision.ok) throw new Error(`${day} ${command.action}: ${JSON.stringify(decision.refusal)}`);
    return decision.ticket;
  }, ticket);
}

/** Accepted, dispatched to the water department and signed on one day. */
export const signedOn = (day: string, input: Partial<TicketCase["input"]> = {}): TicketCase =>
  after(
    ticketOn(day, input),
    [day, { action: "accept" }],
    [day, { action: "dispatch", main: water }],
    [day, { action: "sign" }],
  );
