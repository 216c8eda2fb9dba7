// The parts of a survey that one fills in, one after the other: its questions, then the sections of its draft, then the
// draft as a whole.
import type { FieldError } from "@/shared/api/errors";
import { t } from "@/shared/i18n/translate";
import { isAnswered, type SurveyDraft } from "./drafts";
import type { Survey } from "./queries";

/** The draft as a whole. */
export const whole = "whole";

/** The least that a comment must say, as in the contract. */
const shortestComment = 4;

/** The names of the parts, in order. */
export function partsOf({ kind, questions, sections }: Survey): string[] {
  const comments = kind === "draft" ? [...sections.map(({ id }) => id), whole] : [];
  return [...questions.map(({ id }) => id), ...comments];
}

type Question = Survey["questions"][number];

function wrongAnswer({ id, kind, required, most }: Question, { answers }: SurveyDraft): string {
  const answer = answers[id] ?? { optionIds: [], text: "" };
  if (required && !isAnswered(answer))
    return t(kind === "text" ? "surveys.wrong.write" : "surveys.wrong.choose");
  return isOver({ kind, most }, answer.optionIds.length) ? t("surveys.wrong.most", { count: most ?? 0 }) : "";
}

/** Whether more is chosen than may be. */
export function isOver(
  { kind, most }: Pick<Question, "kind"> & { most?: number | undefined },
  count: number,
): boolean {
  return kind === "multiple" && most !== undefined && count > most;
}

function wrongComment(name: string, { comments }: SurveyDraft): string {
  const { stance = "", text = "" } = comments[name] ?? {};
  const length = [...text.trim()].length;
  if (length >= shortestComment) return "";
  return length > 0 || stance !== "" ? t("surveys.wrong.comment", { count: shortestComment }) : "";
}

const hasComment = ({ comments }: SurveyDraft) =>
  Object.values(comments).some(({ text }) => text.trim() !== "");

/** What to do about each part that is wrong, in order. */
export function wrongParts(survey: Survey, draft: SurveyDraft): Map<string, string> {
  const wrong = new Map<string, string>();
  for (const name of partsOf(survey)) {
    const question = survey.questions.find(({ id }) => id === name);
    const words = question ? wrongAnswer(question, draft) : wrongComment(name, draft);
    if (words !== "") wrong.set(name, words);
  }
  if (survey.kind === "draft" && wrong.size === 0 && !hasComment(draft))
    wrong.set(whole, t("surveys.wrong.none"));
  return wrong;
}

/** A part as one finds it in a list of what is wrong. */
export function partLabel(survey: Survey, name: string): string {
  const place = survey.questions.findIndex(({ id }) => id === name);
  if (place >= 0) return t("surveys.partQuestion", { number: place + 1 });
  return survey.sections.find(({ id }) => id === name)?.heading ?? t("surveys.whole");
}

type Body = { answers: { questionId: string }[]; comments: { sectionId?: string }[] };

/** The parts that the backend refused, by the places in the body that it names (RFC 6901 pointers). */
export function refusedParts(errors: readonly FieldError[], body: Body): string[] {
  const found = errors.flatMap(({ pointer }) => {
    const [, list, place] = /^#\/(answers|comments)\/(\d+)/.exec(pointer) ?? [];
    if (list === undefined) return [];
    const part =
      list === "answers"
        ? body.answers[Number(place)]?.questionId
        : (body.comments[Number(place)]?.sectionId ?? whole);
    return part ?? [];
  });
  return [...new Set(found)];
}
