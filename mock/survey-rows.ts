// The surveys of the places and what people handed in. Their days are fixed when surveys are first asked for, so that
// one that is open closes as the clock moves on.
import { addDays, type Day, dayOf } from "./domain/calendar";
import { type SurveyDesk, withDesk } from "./domain/surveys/desk";
import { madeBallots } from "./domain/surveys/made-ballots";
import type { Ballot, Survey } from "./domain/surveys/survey";
import type { Context } from "./operations/operation";
import { ownerIdOf } from "./owned";
import type { RegionPack } from "./regions/region-pack";
import type { SurveySeed } from "./regions/survey-seed";
import type { Tables } from "./tables";

const provenance = "示例内容：为演示而编，不是真实的调查，人数和意见也是编的。";
/** The one row that says from which day the days of all surveys are counted. */
const anchorId = "surveys";

function firstDay({ store, now }: Context): Day {
  const known = store.get("surveyDays", anchorId);
  if (known) return known.day;
  store.put("surveyDays", { id: anchorId, day: dayOf(now) });
  return dayOf(now);
}

function toSurvey(seed: SurveySeed, { region }: RegionPack, place: number, from: Day): Survey {
  const { kind, title, organiser, intro, resultsShown, outcome } = seed;
  const { publication, on = 0, paragraphs = [] } = outcome ?? {};
  return {
    id: `sv-${region.code}-${place + 1}`,
    regionCode: region.code,
    kind,
    title,
    organiser,
    intro,
    resultsShown,
    questions: (seed.questions ?? []).map(({ question }, index) => ({ ...question, id: `q-${index + 1}` })),
    sections: (seed.sections ?? []).map(([heading, ...text], index) => ({
      id: `s-${index + 1}`,
      heading,
      paragraphs: text,
    })),
    opensOn: addDays(from, seed.opens),
    closesOn: addDays(from, seed.closes),
    ...(outcome
      ? {
          outcome: {
            onDay: addDays(from, on),
            paragraphs,
            ...(publication ? { publicationId: `d-${region.code}-${publication}` } : {}),
          },
        }
      : {}),
    provenance,
  };
}

/** A survey with its seed. */
export interface HeldSurvey {
  survey: Survey;
  seed: SurveySeed;
}

/** What the organiser has done with a survey so far. */
export const deskOf = (surveyId: string, { store }: Context): SurveyDesk =>
  store.get("surveyDesks", surveyId) ?? { id: surveyId, notes: [], sections: [] };

/** All surveys of a place as they stand now, in the order of its pack. */
export function surveysOf(pack: RegionPack, context: Context): HeldSurvey[] {
  const from = firstDay(context);
  return pack.surveys.map((seed, place) => {
    const survey = toSurvey(seed, pack, place, from);
    return { survey: withDesk(survey, deskOf(survey.id, context)), seed };
  });
}

/** The survey of an id, in whichever place. */
export function surveyNamed(id: string, context: Context): HeldSurvey | undefined {
  const pack = context.content.packs.find(({ region }) => id.startsWith(`sv-${region.code}-`));
  return pack && surveysOf(pack, context).find(({ survey }) => survey.id === id);
}

type AnswerRow = Tables["surveyAnswers"];

/** What was handed in to a survey since the preview began. */
export function answersTo(surveyId: string, { store }: Context): AnswerRow[] {
  return store.list("surveyAnswers").filter((row) => row.surveyId === surveyId);
}

/** By what a person's one answer to a survey is kept. */
export const answerId = (surveyId: string, ownerId: string) => `${surveyId}|${ownerId}`;

/** The caller's own answer; nobody else's is ever given out. */
export function ownAnswer(surveyId: string, { store, caller }: Context): AnswerRow | undefined {
  return caller && store.get("surveyAnswers", answerId(surveyId, ownerIdOf(caller)));
}

/** Every ballot, the made-up ones first. */
export function* ballotsFor({ survey, seed }: HeldSurvey, rows: readonly AnswerRow[]): Generator<Ballot> {
  yield* madeBallots(survey, seed.people, seed.questions ?? []);
  for (const { body } of rows) yield body;
}
