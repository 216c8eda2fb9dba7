// A survey as one person sees it on a day.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import { sayDay } from "../say-day";
import { countBallots } from "./count-ballots";
import type { Ballot, PublicComment, Survey } from "./survey";
import { statusOn } from "./survey-status";

type Schemas = components["schemas"];

/** What a view hangs on beside the survey itself. */
export interface Look {
  today: Day;
  participants: number;
  /** When the person who looks answered. */
  answeredOn: Day | undefined;
}

/** A survey in a list. */
export function summaryOf(
  survey: Survey,
  { today, participants, answeredOn }: Look,
): Schemas["SurveySummary"] {
  const { id, kind, title, organiser, opensOn, closesOn } = survey;
  return {
    id,
    kind,
    title,
    organiser,
    opensOn,
    closesOn,
    status: statusOn(survey, today),
    participants,
    ...(answeredOn === undefined ? {} : { answeredOn }),
    asOf: today,
  };
}

/** Why it takes no answer from this person today; undefined when it does. */
export function whyNot(survey: Survey, { today, answeredOn }: Pick<Look, "today" | "answeredOn">) {
  if (answeredOn !== undefined) return `您${sayDay(answeredOn, today)}已经答过，每人一次`;
  const status = statusOn(survey, today);
  if (status === "open") return undefined;
  return status === "upcoming"
    ? `${sayDay(survey.opensOn, today)}开始`
    : `${sayDay(survey.closesOn, today)}已经截止`;
}

/** Whether the count may be seen, as was announced beforehand. */
export function showsResults(
  survey: Survey,
  { today, answeredOn }: Pick<Look, "today" | "answeredOn">,
): boolean {
  const status = statusOn(survey, today);
  if (survey.questions.length === 0 || status === "upcoming") return false;
  if (status !== "open" || survey.resultsShown === "always") return true;
  return survey.resultsShown === "after-answer" && answeredOn !== undefined;
}

type Outcome = NonNullable<Schemas["Survey"]["outcome"]>;

/** The official answer with what became of the comments; absent before its day. */
function outcomeOf(
  { outcome, kind }: Survey,
  comments: readonly PublicComment[],
  today: Day,
): { outcome?: Outcome } {
  if (!outcome || outcome.onDay > today) return {};
  if (kind !== "draft") return { outcome };
  const count = (wanted: string) => comments.filter(({ answer }) => answer?.decision === wanted).length;
  return {
    outcome: { ...outcome, adopted: count("adopted"), partly: count("partly"), declined: count("declined") },
  };
}

/**
 * The whole survey.
 * @param comments those that are public by today
 */
export function viewOf(
  survey: Survey,
  look: Look,
  { ballots, comments }: { ballots: Iterable<Ballot>; comments: readonly PublicComment[] },
): Schemas["Survey"] {
  const refusal = whyNot(survey, look);
  return {
    ...summaryOf(survey, look),
    regionCode: survey.regionCode,
    intro: survey.intro,
    questions: survey.questions,
    sections: survey.sections.map((section) => ({
      ...section,
      comments: comments.filter(({ sectionId }) => sectionId === section.id).length,
    })),
    ...(survey.moved ? { moved: survey.moved } : {}),
    mayAnswer: refusal === undefined,
    ...(refusal === undefined ? {} : { whyNot: refusal }),
    resultsShown: survey.resultsShown,
    ...(showsResults(survey, look) ? { results: countBallots(survey.questions, ballots) } : {}),
    ...outcomeOf(survey, comments, look.today),
    provenance: survey.provenance,
  };
}
