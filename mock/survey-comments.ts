// Comments on drafts: those of the places' packs, and those that people handed in.
import type { components } from "@contract/schema";
import { addDays, dayOf } from "./domain/calendar";
import { redact } from "./domain/redaction/redact";
import { noteOf, standingOf } from "./domain/surveys/desk";
import type { GivenComment } from "./domain/surveys/given-comments";
import { publicBy, publishedOf } from "./domain/surveys/public-comments";
import type { PublicComment } from "./domain/surveys/survey";
import type { Context } from "./operations/operation";
import { deskOf, type HeldSurvey, ownAnswer } from "./survey-rows";
import type { Tables } from "./tables";

type OwnComment = components["schemas"]["OwnSurveyComment"];
type AnswerRow = Tables["surveyAnswers"];

function proposalOf(words: string): Pick<GivenComment, "proposal" | "removed"> {
  const { text: proposal, removed } = redact(words);
  return { proposal, removed };
}

function seededComments({ survey, seed }: HeldSurvey): GivenComment[] {
  return (seed.comments ?? []).map((comment, place): GivenComment => {
    const { section, stance, after, text, answer, standing = "published" } = comment;
    return {
      id: `${survey.id}-c-${place + 1}`,
      ...(section === undefined ? {} : { sectionId: `s-${section}` }),
      ...(stance === undefined ? {} : { stance }),
      onDay: addDays(survey.opensOn, after),
      words: text,
      ...(standing === "published" ? { proposal: text, removed: [] } : proposalOf(text)),
      standing,
      ...(answer && survey.outcome
        ? { answer: { decision: answer[0], text: answer[1], onDay: survey.outcome.onDay } }
        : {}),
    };
  });
}

/** All comments on a draft, whatever became of them: not for the public. */
export function commentsOn(held: HeldSurvey, rows: readonly AnswerRow[]): GivenComment[] {
  return [...seededComments(held), ...rows.flatMap(({ comments }) => comments)];
}

/** What became of the comments that the caller handed in: told to nobody else. */
export function ownComments(surveyId: string, context: Context): { ownComments?: OwnComment[] } {
  const { comments = [] } = ownAnswer(surveyId, context) ?? {};
  if (comments.length === 0) return {};
  const desk = deskOf(surveyId, context);
  return {
    ownComments: comments.map((given) => {
      const { sectionId, words: text } = given;
      const note = noteOf(desk, given.id);
      return {
        ...(sectionId === undefined ? {} : { sectionId }),
        text,
        standing: standingOf(given, note),
        ...(note?.reason === undefined ? {} : { reason: note.reason }),
      };
    }),
  };
}

/** The comments that are public today, newest first. */
export function publicComments(
  held: HeldSurvey,
  rows: readonly AnswerRow[],
  context: Context,
): PublicComment[] {
  const desk = deskOf(held.survey.id, context);
  const out = commentsOn(held, rows).flatMap((given) => publishedOf(given, desk));
  return publicBy(out, dayOf(context.now));
}
