// The shapes of the surveys of a place. Days are counted from the day on which the preview first asks for surveys.
import type { components } from "@contract/schema";
import type { Leaning } from "../domain/surveys/made-ballots";

type Schemas = components["schemas"];

/** A question, and how made-up people answered it. */
export interface QuestionSeed extends Leaning {
  question: Omit<Schemas["SurveyQuestion"], "id">;
}

/** A comment on a draft; its answer goes out with the official answer to all. */
interface CommentSeed {
  /** From 1; on the draft as a whole without it. */
  section?: number;
  stance?: Schemas["SurveyComment"]["stance"];
  /** Days after the opening. */
  after: number;
  text: string;
  /** Published, unless it still waits for staff, or came without consent. */
  standing?: "waiting" | "private";
  answer?: readonly [decision: NonNullable<Schemas["SurveyComment"]["answer"]>["decision"], text: string];
}

/** A survey. In a region its id is `sv-<region code>-<its place in the list, from 1>`. */
export interface SurveySeed {
  kind: Schemas["SurveyKind"];
  title: string;
  organiser: string;
  /** Days from today; negative where it has begun. */
  opens: number;
  /** Days from today of the last day. */
  closes: number;
  intro: string[];
  questions?: QuestionSeed[];
  sections?: readonly (readonly [heading: string, ...paragraphs: string[]])[];
  comments?: CommentSeed[];
  /** How many took part, those whose comments are not public too. */
  people: number;
  resultsShown: Schemas["Survey"]["resultsShown"];
  outcome?: {
    /** Days from today. */
    on: number;
    paragraphs: string[];
    /** Slug of a publication of the place. */
    publication?: string;
  };
}
