// A rating as it is stored: what was rated and how, the facts that decisions added, and its trail. Pure data: instants
// are epoch milliseconds. Cards, overdue and that nobody said anything in time are derived, never stored.
import type { components } from "@contract/schema";
import type { RatedThing } from "./rated-thing";
import type { RatingClock } from "./rating-clock";
import type { RatingRules } from "./rating-rules";

type Schemas = components["schemas"];

export type RatingStatus = Schemas["RatingStatus"];
type Level = Schemas["RatingLevel"];
type Agency<A> = Extract<Schemas["RatingAgencyAction"], { action: A }>;
type ReviewResult = Agency<"review">["result"];
type CallResult = Agency<"call-back">["result"];
type AppealGround = Agency<"appeal">["ground"];

/** Who acts through the machine; the system ends what nobody answered in time. */
export type Role = "rater" | "department" | "bureau" | "system";

/** What happened, named in the past tense. */
export type EventName =
  | "submitted"
  | "taken-back"
  | "followed-up"
  | "verified"
  | "rectifying-started"
  | "rectified"
  | "explained"
  | "appealed"
  | "upheld"
  | "excluded"
  | "explanation-stood"
  | "found-right"
  | "found-wanting"
  | "called-back"
  | "re-rated"
  | "sent-back"
  | "contested"
  | "lapsed"
  | "yellow-card"
  | "overdue";

/** One entry of the trail. Never changed, never taken out. */
export interface RatingEvent {
  event: EventName;
  at: number;
  by: Role;
  note?: string;
  uploadIds?: readonly string[];
  level?: Level;
  ground?: AppealGround;
  result?: CallResult;
  /** The rule that an explanation names. */
  article?: string;
  /** It came after its due date. */
  delayed?: boolean;
}

/** What the department or the bureau said; `at` is epoch milliseconds. */
export interface Said {
  by: string;
  text: string;
  article?: string;
  at: number;
}

export interface RatingFacts {
  /** One after the other, the last runs unless it has ended. */
  clocks: readonly RatingClock[];
  /** How often it was set right. */
  rounds: number;
  rectification?: Said;
  explanation?: Said;
  appeal?: Said;
  review?: Said & { result: ReviewResult };
  followUp?: { text: string; at: number };
  reRating?: { level: Level; text?: string; at: number };
  closedBy?: "rater" | "period" | "bureau";
  /** Ids of uploads, in the order in which they came. */
  attachments: readonly string[];
}

/** What somebody said of a thing. */
export interface Opinion {
  level: Level;
  tags: readonly Schemas["Coded"][];
  text?: string;
  anonymous: boolean;
}

/** A row of the table of ratings. */
export interface RatingCase extends RatingFacts {
  id: string;
  /** 152923-P261016-0007 */
  number: string;
  ownerId: string;
  submittedAt: number;
  version: number;
  rated: RatedThing;
  opinion: Opinion;
  rules: RatingRules;
  status: RatingStatus;
  statusSince: number;
  events: readonly RatingEvent[];
}
