import type { components } from "@contract/schema";
import type { Day } from "../../../domain/calendar";
import type { CountedRating } from "../../../domain/ratings/counted-rating";

type Schemas = components["schemas"];

/** What the log takes from a guide. */
export type LoggedGuide = Pick<
  Schemas["Guide"],
  "id" | "name" | "type" | "department" | "promised" | "channels" | "window"
>;

/** What came of a bad rating; `excluded` = the bureau found it mistaken, and it counts nowhere. */
export interface ServiceLoop {
  outcome: Schemas["Rectification"]["outcome"] | "excluded";
  problem: string;
  answer: string;
  /** Set right, explained, or appealed. */
  answeredOn: Day;
  /** When the rater, the period or the bureau ended it; absent while it goes on. */
  endedOn?: Day;
  /** The new level, where re-rated. */
  level?: Schemas["RatingLevel"];
}

/** What the person served said of it. */
export interface ServiceRating {
  level: Schemas["RatingLevel"];
  ratedOn: Day;
  /** Of a bad one, once it was answered. */
  loop?: ServiceLoop;
}

/** One matter that a hall handled, as its log keeps it. */
export interface ServiceRecord {
  id: string;
  guide: Schemas["GuideLink"];
  type: Schemas["Coded"];
  department: Schemas["Coded"];
  way: "window" | "online" | "agent" | "visit";
  /** Where it was handed in at a window. */
  window?: NonNullable<CountedRating["window"]>;
  receivedOn: Day;
  /** By the promise of the guide. */
  dueOn: Day;
  /** Working days promised; absent where the guide promises calendar days. */
  promised?: number;
  /** Working days it took. */
  actual?: number;
  closedOn?: Day;
  rating?: ServiceRating;
}
