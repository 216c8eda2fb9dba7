// The organiser's side of surveys, for staff and tests. Exists only on the mock.
import type { components } from "@contract/schema";
import { dayOf } from "../domain/calendar";
import { findPersonalData } from "../domain/redaction/redact";
import { type DeskAction, decideDesk } from "../domain/surveys/decide-desk";
import { commentActions, noteOf, standingOf, surveyActions } from "../domain/surveys/desk";
import { publishedOf } from "../domain/surveys/public-comments";
import { statusOn } from "../domain/surveys/survey-status";
import { officePhones } from "../office-phones";
import { accountById } from "../people";
import { commentsOn } from "../survey-comments";
import { answersTo, deskOf, type HeldSurvey, surveyNamed } from "../survey-rows";
import type { Tables } from "../tables";
import type { Context, Operation } from "./operation";

type Schemas = components["schemas"];
type AnswerRow = Tables["surveyAnswers"];

/** Comments that are shown at once, as in the contract. */
const mostShown = 200;
const firstToRead = ["waiting", "published", "held", "private"] as const;

function deskComments(held: HeldSurvey, context: Context): Schemas["SurveyDeskComment"][] {
  const { survey } = held;
  const today = dayOf(context.now);
  const desk = deskOf(survey.id, context);
  const all = commentsOn(held, answersTo(survey.id, context)).map((given): Schemas["SurveyDeskComment"] => {
    const note = noteOf(desk, given.id);
    const standing = standingOf(given, note);
    const [published] = publishedOf(given, desk);
    return {
      ...given,
      standing,
      ...(published ? { published: published.text } : {}),
      ...(note?.reason === undefined ? {} : { reason: note.reason }),
      ...(note?.answer ? { answer: note.answer } : {}),
      actions: commentActions(survey, standing, today),
    };
  });
  return firstToRead
    .flatMap((wanted) => all.filter(({ standing }) => standing === wanted))
    .slice(0, mostShown);
}

function deskView(held: HeldSurvey, context: Context): Schemas["SurveyDesk"] {
  const today = dayOf(context.now);
  const { id, title, closesOn } = held.survey;
  return {
    id,
    title,
    status: statusOn(held.survey, today),
    closesOn,
    actions: surveyActions(held.survey, today),
    comments: deskComments(held, context),
  };
}

/** GET /preview/surveys/{surveyId} */
export const getSurveyDesk: Operation<"getSurveyDesk"> = ({ path }, context) => {
  const held = surveyNamed(path.surveyId, context);
  return held ? deskView(held, context) : { refused: "not_found" };
};

/** The name of whoever wrote the comment, which must not stand in it, nor in what is answered. */
function namesBehind(body: DeskAction, rows: readonly AnswerRow[], context: Context): string[] {
  if (!("commentId" in body)) return [];
  const row = rows.find(({ comments }) => comments.some(({ id }) => id === body.commentId));
  const name = accountById(row?.ownerId, context)?.name;
  return name ? [name] : [];
}

/** POST /preview/surveys/{surveyId}/actions */
export const actOnSurveyAsOrganiser: Operation<"actOnSurveyAsOrganiser"> = ({ path, body }, context) => {
  const held = surveyNamed(path.surveyId, context);
  if (!held) return { refused: "not_found" };
  const { survey } = held;
  const rows = answersTo(survey.id, context);
  const known = {
    names: namesBehind(body, rows, context),
    publicPhones: officePhones(survey.regionCode, context),
  };
  const decision = decideDesk(body, {
    survey,
    desk: deskOf(survey.id, context),
    comments: commentsOn(held, rows),
    today: dayOf(context.now),
    tellsWho: (text) => findPersonalData(text, known).length > 0,
  });
  if (!decision.ok) return decision.refusal;
  context.store.put("surveyDesks", decision.desk);
  return deskView(surveyNamed(survey.id, context) ?? held, context);
};
