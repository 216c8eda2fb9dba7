// The shape of a seeded rating: who rated what, how many working days ago, and what everybody did since.
import type { components } from "@contract/schema";
import type { Command } from "../../../domain/ratings/command";
import type { AgencySeed } from "../../publication-seed";
import type { Persona } from "../../region-pack";

type Schemas = components["schemas"];
type RaterAction = Schemas["RatingAction"];
type AgencyAction = Schemas["RatingAgencyAction"];

/** What a side did, so many working days after the rating, at a clock time or one after the other from ten on. */
export interface RatingStep {
  by: "rater" | "agency";
  after: number;
  at?: string;
  command: Exclude<Command, { action: "let-lapse" }>;
}

/** What was rated: a matter done at a window just before, a stage of a seeded ticket, or a guide. */
type About =
  | { window: string; title: string }
  | { ticket: string; stage: string }
  | { guide: string; title: string; agency: AgencySeed["key"] };

/** A rating of one of the personas. */
export interface RatingStory {
  /** In the id of the rating: `rt-<slug>`. */
  slug: string;
  by: Persona["id"];
  /** The persona's own region unless given. */
  region?: string;
  about: About;
  level: Schemas["RatingLevel"];
  tags?: readonly string[];
  text?: string;
  anonymous?: boolean;
  /** How many working days ago. */
  ago: number;
  /** Clock time; eleven unless given. */
  at?: string;
  steps: readonly RatingStep[];
}

/** What the department or the bureau did. */
export const agency = (after: number, command: AgencyAction): RatingStep => ({
  by: "agency",
  after,
  command,
});

/** What the rater did. */
export const rater = (after: number, command: RaterAction, at?: string): RatingStep => ({
  by: "rater",
  after,
  command,
  ...(at ? { at } : {}),
});

/** Looked into on the next working day. */
export const verified: readonly RatingStep[] = [agency(1, { action: "verify" })];

/** The same, and it is being set right. */
export const begun: readonly RatingStep[] = [...verified, agency(1, { action: "start-rectifying" })];

/** What was set right. */
export const rectified = (after: number, text: string): RatingStep =>
  agency(after, { action: "rectify", text });

/** Why it cannot be set right. */
export const explained = (after: number, text: string, article: string): RatingStep =>
  agency(after, { action: "explain", text, article });

/** The department says that the rating is mistaken, and what the bureau found. */
export const reviewed = (
  after: number,
  result: "upheld" | "excluded" | "explanation-stands",
  text: string,
): RatingStep => agency(after, { action: "review", result, text });
