// What the organiser has done with a survey: written over what was announced, so that both can be told.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { GivenComment } from "./given-comments";
import type { Survey } from "./survey";
import { statusOn } from "./survey-status";

type Schemas = components["schemas"];
type Answer = NonNullable<Schemas["SurveyComment"]["answer"]>;

/** What was done with one comment. */
export interface DeskNote {
  commentId: string;
  /** As it was handed in, unless something was decided. */
  standing?: "published" | "held";
  /** As it stands in public, and since when. */
  published?: { text: string; onDay: Day };
  reason?: string;
  answer?: Answer;
}

/** All that was done with one survey; its id is the survey's. */
export interface SurveyDesk {
  id: string;
  /** The last day, where it is another than was announced. */
  closing?: { closesOn: Day; reason: string };
  notes: readonly DeskNote[];
  sections: readonly { sectionId: string; text: string; onDay: Day }[];
  outcome?: NonNullable<Survey["outcome"]>;
}

/** The survey with what its organiser has changed and answered since. */
export function withDesk(survey: Survey, desk: SurveyDesk | undefined): Survey {
  if (!desk) return survey;
  const { closing, outcome } = desk;
  const moved = closing && closing.closesOn !== survey.closesOn;
  return {
    ...survey,
    ...(moved
      ? { closesOn: closing.closesOn, moved: { from: survey.closesOn, reason: closing.reason } }
      : {}),
    ...(outcome ? { outcome } : {}),
    sections: survey.sections.map((section) => {
      const answer = desk.sections.find(({ sectionId }) => sectionId === section.id);
      return answer ? { ...section, answer: { text: answer.text, onDay: answer.onDay } } : section;
    }),
  };
}

/** What was done with a comment so far. */
export const noteOf = (desk: SurveyDesk | undefined, commentId: string): DeskNote | undefined =>
  desk?.notes.find((note) => note.commentId === commentId);

/** Where a comment is. What is private was handed in without consent and stays so. */
export const standingOf = (given: GivenComment, note: DeskNote | undefined) =>
  note?.standing ?? given.standing;

type CommentAction = Schemas["SurveyDeskComment"]["actions"][number];
type SurveyAction = Schemas["SurveyDesk"]["actions"][number];

/** Answers come together after the last day, as was announced. */
const isOver = (survey: Survey, today: Day) => ["closed", "answered"].includes(statusOn(survey, today));

/** What may be done with a comment now. */
export function commentActions(
  survey: Survey,
  standing: ReturnType<typeof standingOf>,
  today: Day,
): CommentAction[] {
  if (standing === "private") return [];
  if (standing === "published") return ["hold-comment", ...(isOver(survey, today) ? answering : [])];
  return standing === "waiting" ? ["publish-comment", "hold-comment"] : ["publish-comment"];
}
const answering: CommentAction[] = ["answer-comment"];

/** What may be done with the survey itself now. */
export function surveyActions(survey: Survey, today: Day): SurveyAction[] {
  const status = statusOn(survey, today);
  if (status === "open") return today < survey.closesOn ? ["close", "extend"] : ["extend"];
  return [
    ...(isOver(survey, today) && survey.sections.length > 0 ? (["answer-section"] as const) : []),
    ...(status === "closed" ? (["conclude"] as const) : []),
  ];
}
