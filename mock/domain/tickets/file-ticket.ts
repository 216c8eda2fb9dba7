import type { CaseLink } from "../case-link";
import { linkTicket } from "./link-ticket";
import type { TicketCase } from "./ticket-case";
import type { TicketRules } from "./ticket-rules";

/** What the backend adds to what was filed; `now` is epoch milliseconds. */
export interface TicketFiling {
  id: string;
  /** 152923-260921-0188 */
  number: string;
  queryCode: string;
  hash: string;
  /** Null where it is anonymous. */
  ownerId: string | null;
  rules: TicketRules;
  place: TicketCase["place"];
  channelName: string;
  now: number;
  /** The ticket that it joins. */
  parentId?: string;
  /** Cases that it goes on from. */
  linked?: readonly CaseLink[];
}

/**
 * A ticket as it was filed: submitted, or joined to another about the same thing.
 * @param input checked before
 */
export function fileTicket(input: TicketCase["input"], filing: TicketFiling): TicketCase {
  const { now, linked = [], parentId, ...rest } = filing;
  const uploadIds = input.uploadIds ?? [];
  const filed: TicketCase = {
    ...rest,
    regionCode: input.regionCode,
    submittedAt: now,
    version: 1,
    input,
    status: parentId === undefined ? "submitted" : "joined",
    statusSince: now,
    events: [
      {
        event: "submitted",
        at: now,
        by: "resident",
        note: input.text,
        ...(uploadIds.length > 0 ? { uploadIds } : {}),
      },
      ...(parentId === undefined ? [] : [{ event: "joined" as const, at: now, by: "system" as const }]),
    ],
    departments: [],
    rounds: [],
    sendBacks: [],
    questions: [],
    callBacks: [],
    reopenings: 0,
    linked: [],
    joinedBy: [],
    attachments: [...uploadIds],
    ...(parentId === undefined ? {} : { parentId }),
  };
  return linked.reduce(linkTicket, filed);
}
