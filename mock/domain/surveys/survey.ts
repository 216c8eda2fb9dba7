import type { components } from "@contract/schema";
import type { Day } from "../calendar";

type Schemas = components["schemas"];

/** What a person hands in. */
export type SurveyAnswer = Schemas["SurveyAnswer"];

/** A survey as it stands in a place: what is asked, from when to when, and what came of it. */
export interface Survey
  extends Pick<
    Schemas["Survey"],
    "id" | "regionCode" | "kind" | "title" | "organiser" | "intro" | "questions" | "resultsShown"
  > {
  sections: Omit<Schemas["SurveySection"], "comments">[];
  opensOn: Day;
  /** The last day on which it takes answers. */
  closesOn: Day;
  /** Published on a day after the closing day; still to come before that. */
  outcome?: Pick<NonNullable<Schemas["Survey"]["outcome"]>, "onDay" | "paragraphs" | "publicationId">;
  /** The closing day that was announced first, where it is another now. */
  moved?: NonNullable<Schemas["Survey"]["moved"]>;
  provenance: string;
}

/** What one person said: a survey is counted over these. */
export type Ballot = Pick<SurveyAnswer, "answers">;

/** A comment that stands in public, or will from its day on. */
export type PublicComment = Schemas["SurveyComment"];
