// A disclosure request as it is stored: what was filed, the facts that decisions added, and its trail. Pure data:
// instants are epoch milliseconds, days are `Day` strings. Due dates, overdue and silence are derived, never stored.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { CaseLink } from "../case-link";

type Schemas = components["schemas"];

export type RequestStatus = Schemas["RequestStatus"];
export type ReplyKind = Schemas["ReplyKind"];
export type Letter = Schemas["Letter"];

/** The two sides that act through the machine. */
export type Side = "applicant" | "agency";

type Filed = Exclude<Schemas["ApplicantInput"], { kind: "account" }>;

/** What was filed, with the applicant of the account put in full. */
export type FiledInput = Omit<Schemas["DisclosureRequestInput"], "applicant"> & { applicant: Filed };

/** Who receives the request. `shortName` begins the numbers of its letters: 额财. */
export interface CaseAgency {
  code: string;
  name: string;
  shortName?: string;
}

/** What happened, named in the past tense. */
export type EventName =
  | "submitted"
  | "confirmed"
  | "received"
  | "taken-back"
  | "correction-requested"
  | "corrected"
  | "third-party-asked"
  | "co-agency-asked"
  | "answered"
  | "stayed-silent"
  | "extended"
  | "charged"
  | "paid"
  | "reasons-asked"
  | "explained"
  | "postponed"
  | "help-asked"
  | "help-given"
  | "replied"
  | "overdue"
  | "acknowledged"
  | "archived"
  | "withdrawn"
  | "abandoned"
  | "rated"
  | "rating-taken-back"
  | "handed-from"
  | "handed-on";

/** One entry of the trail. Never changed, never taken out. */
export interface CaseEvent {
  event: EventName;
  at: number;
  by: Side;
  note?: string;
  letterId?: string;
  /** The consultation that it is about. */
  consultationId?: string;
  /** The other case of a hand-over. */
  linkedId?: string;
  /** It came after its due date. */
  delayed?: boolean;
}

/** A question to a third party [32] or to an agency that made the information too [34]. */
export interface CaseConsultation {
  id: string;
  kind: Schemas["Consultation"]["kind"];
  /** As the agency wrote it; a person's name is never shown. */
  name: string;
  askedOn: Day;
  answeredOn?: Day;
  answer?: "agrees" | "refuses";
}

/** What the agency decided in the end [36 to 41]. */
interface CaseReply {
  kind: ReplyKind;
  onDay: Day;
  letterId: string;
  text?: string;
  reason?: string;
  withheld?: { part: string; reason: string }[];
  publicationId?: string;
  otherAgency?: string;
}

/** The facts beside the status. */
export interface CaseFacts {
  confirmations: Partial<Record<Side, number>>;
  /** The day both sides had confirmed [31]. */
  receivedOn?: Day;
  /** The one correction [30]; `days` are working days. */
  correction?: { items: string[]; days: number; requestedOn: Day; correctedOn?: Day };
  consultations: CaseConsultation[];
  /** The one extension [33]; `days` are working days. */
  extension?: { days: number; reason: string; approvedBy: string; onDay: Day };
  /** Reasons for many or frequent requests [35]. */
  reasons?: { text: string; askedOn: Day; explainedOn?: Day; explanation?: string };
  postponed?: { until: Day; reason: string; onDay: Day };
  /** `count` pages, or the place in the month of the last of its `items` (one unless told). */
  charge?: { basis: "item" | "page"; count: number; items?: number; noticedOn: Day; paidOn?: Day };
  reply?: CaseReply;
  abandoned?: { because: "not-corrected" | "not-paid"; onDay: Day };
  help: { because: string; note?: string; answer?: string }[];
  rating?: { level: number; text?: string };
  /** Cases that this one goes on from, or that go on from it. */
  linked?: CaseLink[];
}

/** A row of the table of disclosure requests. */
export interface DisclosureCase extends CaseFacts {
  id: string;
  number: string;
  queryCode: string;
  hash: string;
  ownerId: string;
  regionCode: string;
  agency: CaseAgency;
  submittedAt: number;
  version: number;
  input: FiledInput;
  status: RequestStatus;
  statusSince: number;
  timeline: CaseEvent[];
  /** As issued; the addressee in full. */
  letters: Letter[];
}
