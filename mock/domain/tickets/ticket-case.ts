// A ticket as it is stored: what was filed, the facts that decisions added, and its trail. Pure data: instants are
// epoch milliseconds, days are `Day` strings. Cards, overdue and silence are derived, never stored.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { CaseLink } from "../case-link";
import type { TicketRules } from "./ticket-rules";

type Schemas = components["schemas"];

export type TicketStatus = Schemas["TicketStatus"];
export type CallBackResult = NonNullable<Schemas["Ticket"]["callBack"]>["result"];

/** Who acts through the machine; the system moves tickets that joined another. */
export type Role = "resident" | "centre" | "department" | "system";

/** What happened, named in the past tense. */
export type EventName =
  | "submitted"
  | "taken-back"
  | "withdrawn"
  | "accepted"
  | "not-accepted"
  | "answered-directly"
  | "dispatched"
  | "signed"
  | "started"
  | "noted"
  | "sent-back"
  | "ruled"
  | "asked"
  | "answered"
  | "stayed-silent"
  | "urged"
  | "supplemented"
  | "extension-asked"
  | "extension-granted"
  | "extension-refused"
  | "yellow-card"
  | "overdue"
  | "circulated"
  | "supervised"
  | "escalated"
  | "replied"
  | "callback-asked"
  | "called-back"
  | "confirmed-solved"
  | "reopened"
  | "closed"
  | "archived"
  | "rated"
  | "rating-taken-back"
  | "published"
  | "joined"
  | "parent-closed"
  | "parent-refused"
  | "parent-withdrawn"
  | "handed-from"
  | "handed-on";

/** One entry of the trail. Never changed, never taken out. */
export interface TicketEvent {
  event: EventName;
  at: number;
  by: Role;
  /** The department that it is about, or that did it. */
  department?: string;
  note?: string;
  questionId?: string;
  uploadIds?: readonly string[];
  /** The other case of a hand-over. */
  linkedId?: string;
  result?: CallBackResult;
  /** It came after its due date. */
  delayed?: boolean;
}

export interface Department {
  code: string;
  name: string;
}

export interface TicketDepartment extends Department {
  role: "main" | "assist";
  signedAt?: number;
}

/** The one extension of a ticket; `days` are working days. */
interface Extension {
  days: number;
  reason: string;
  askedOn: Day;
  decision?: "granted" | "refused";
  decidedOn?: Day;
  /** Epoch milliseconds: cards that came before stay told. */
  decidedAt?: number;
}

/** A time in which it is handled: the first, and one for every time that it was not solved. */
export interface Round {
  startedOn: Day;
  /** Working days without the extension. */
  days: number;
  extension?: Extension;
  repliedAt?: number;
}

/** A department said that it is not theirs. */
export interface SendBack {
  at: number;
  department: Department;
  text: string;
  suggests?: Department;
  suggestedSays?: string;
  ruledAt?: number;
}

export interface TicketQuestion {
  id: string;
  department: string;
  text: string;
  askedAt: number;
  answer?: string;
  answeredAt?: number;
  /** The reply came first, or the ticket ended: the question needs no answer any more. */
  lapsedAt?: number;
}

export interface TicketFacts {
  departments: TicketDepartment[];
  /** Of the last dispatch or ruling; signing is due from it. */
  dispatchedAt?: number;
  rounds: Round[];
  sendBacks: SendBack[];
  questions: TicketQuestion[];
  reply?: { department: string; text: string; at: number };
  callbackAskedAt?: number;
  callBacks: { at: number; result: CallBackResult; level?: number }[];
  /** Whoever filed it said that it is solved. */
  confirmedAt?: number;
  closedAt?: number;
  reopenings: number;
  supervised?: boolean;
  rating?: { level: number; text?: string };
  door?: Schemas["TicketDoor"];
  published?: { replyId: string; title: string; question: string; answer: string; onDay: Day };
  linked: CaseLink[];
  /** Ids of tickets that joined this one. */
  joinedBy: string[];
  /** Ids of uploads, in the order in which they came. */
  attachments: string[];
}

/** A row of the table of tickets. */
export interface TicketCase extends TicketFacts {
  id: string;
  number: string;
  queryCode: string;
  hash: string;
  /** Nobody's where it is anonymous. */
  ownerId: string | null;
  regionCode: string;
  submittedAt: number;
  version: number;
  input: Schemas["TicketInput"];
  place: Schemas["Place"];
  channelName: string;
  rules: TicketRules;
  status: TicketStatus;
  statusSince: number;
  events: TicketEvent[];
  /** The ticket that it joined. */
  parentId?: string;
}
