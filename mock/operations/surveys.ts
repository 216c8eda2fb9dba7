import type { components } from "@contract/schema";
import { dayOf } from "../domain/calendar";
import { redact } from "../domain/redaction/redact";
import { answerErrorsOf } from "../domain/surveys/answer-errors";
import { givenComments } from "../domain/surveys/given-comments";
import { inOrder, statusOn } from "../domain/surveys/survey-status";
import { type Look, summaryOf, viewOf, whyNot } from "../domain/surveys/view";
import { ownerIdOf } from "../owned";
import { ownComments, publicComments } from "../survey-comments";
import {
  answerId,
  answersTo,
  ballotsFor,
  type HeldSurvey,
  ownAnswer,
  surveyNamed,
  surveysOf,
} from "../survey-rows";
import { pageOf } from "./cursor";
import type { Context, Operation } from "./operation";
import { packOf } from "./region-guides";

function lookAt({ survey, seed }: HeldSurvey, context: Context): Look {
  const own = ownAnswer(survey.id, context);
  return {
    today: dayOf(context.now),
    participants:
      statusOn(survey, dayOf(context.now)) === "upcoming"
        ? 0
        : seed.people + answersTo(survey.id, context).length,
    answeredOn: own && dayOf(own.at),
  };
}

function wholeOf(held: HeldSurvey, context: Context): components["schemas"]["Survey"] {
  const rows = answersTo(held.survey.id, context);
  const view = viewOf(held.survey, lookAt(held, context), {
    ballots: ballotsFor(held, rows),
    comments: publicComments(held, rows, context),
  });
  return { ...view, ...ownComments(held.survey.id, context) };
}

/** GET /v1/surveys */
export const listSurveys: Operation<"listSurveys"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const { region, status, kind } = query;
  const today = dayOf(context.now);
  const all = surveysOf(pack, context);
  const wanted = inOrder(
    all.map(({ survey }) => survey),
    today,
  ).filter(
    (survey) =>
      (kind === undefined || survey.kind === kind) &&
      (status === undefined || statusOn(survey, today) === status),
  );
  const page = pageOf(wanted, query, JSON.stringify(["surveys", region, status, kind]));
  if (!page) return { refused: "cursor_invalid" };
  const items = page.items.flatMap(({ id }) => {
    const held = all.find(({ survey }) => survey.id === id);
    return held ? [summaryOf(held.survey, lookAt(held, context))] : [];
  });
  return { ...page, items, total: wanted.length };
};

/** GET /v1/surveys/{surveyId} */
export const getSurvey: Operation<"getSurvey"> = ({ path }, context) => {
  const held = surveyNamed(path.surveyId, context);
  return held ? wholeOf(held, context) : { refused: "not_found" };
};

/** POST /v1/surveys/{surveyId}/answers. One answer a person, whatever the key under which it comes. */
export const answerSurvey: Operation<"answerSurvey"> = ({ path, body }, context) => {
  const { caller, store, now, newId } = context;
  if (!caller) return { refused: "unauthenticated" };
  const held = surveyNamed(path.surveyId, context);
  if (!held) return { refused: "not_found" };
  if (whyNot(held.survey, lookAt(held, context)) !== undefined) return { refused: "action_not_allowed" };
  const errors = answerErrorsOf(held.survey, body);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  const ownerId = ownerIdOf(caller);
  const { id: surveyId } = held.survey;
  store.put("surveyAnswers", {
    id: answerId(surveyId, ownerId),
    surveyId,
    ownerId,
    at: now,
    body,
    comments: givenComments(body, {
      id: `sc-${newId()}`,
      onDay: dayOf(now),
      redact: (text) => redact(text, { names: [caller.persona.name].filter((name) => name !== "") }),
    }),
  });
  return wholeOf(held, context);
};

/** GET /v1/surveys/{surveyId}/comments */
export const listSurveyComments: Operation<"listSurveyComments"> = ({ path, query }, context) => {
  const held = surveyNamed(path.surveyId, context);
  if (!held) return { refused: "not_found" };
  const { section } = query;
  const all = publicComments(held, answersTo(held.survey.id, context), context).filter(
    ({ sectionId }) => section === undefined || sectionId === section,
  );
  const page = pageOf(all, query, JSON.stringify(["survey-comments", held.survey.id, section]));
  return page ? { ...page, total: all.length } : { refused: "cursor_invalid" };
};
