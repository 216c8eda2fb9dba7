import { useState } from "react";
import { type OutboxItem, takeOut } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { goToField, goToPart } from "@/shared/platform/part-of-page";
import { answerBody } from "./body";
import { type DraftAnswer, type DraftComment, type SurveyDraft, useDraft, useSurveyDrafts } from "./drafts";
import { isOver, partsOf, refusedParts, wrongParts } from "./parts";
import type { Survey } from "./queries";

/** The name under which a part is found on the page. */
export const fieldOf = (name: string) => `survey-${name}`;

/** What is filled in, and what is wrong with it, as the parts see it. */
export interface Answering {
  survey: Survey;
  draft: SurveyDraft;
  answer: (questionId: string, part: Partial<DraftAnswer>) => void;
  comment: (name: string, part: Partial<DraftComment>) => void;
  allow: (mayPublish: boolean) => void;
  /** What to do about a part; empty while nothing is wrong with it, or nobody has asked yet. */
  errorOf: (name: string) => string;
  /** All parts that are pointed at just now, in order. */
  wrong: string[];
  /** Points at what is wrong among these parts, and leads to the first. Answers whether nothing is. */
  check: (among: readonly string[]) => boolean;
  /** The part that 长辈版 stands at. */
  step: { name: string; number: number; count: number; next: () => void; back: (() => void) | undefined };
}

/** More than may be chosen is said at once; what is missing only when one wants to go on. */
function useErrors(survey: Survey, draft: SurveyDraft, refused: readonly string[]) {
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const found = wrongParts(survey, draft);
  const isAtOnce = (name: string) => {
    const question = survey.questions.find(({ id }) => id === name);
    return question !== undefined && isOver(question, draft.answers[name]?.optionIds.length ?? 0);
  };
  const errorOf = (name: string) => {
    if (!pointed.includes(name) && !refused.includes(name) && !isAtOnce(name)) return "";
    return found.get(name) ?? (refused.includes(name) ? t("surveys.wrong.refused") : "");
  };
  return { found, errorOf, setPointed };
}

/**
 * The draft of a survey with the ways to fill it in.
 * @param handedIn what was sent and refused, so that its parts are pointed at
 */
export function useAnswering(survey: Survey, handedIn: OutboxItem | undefined): Answering {
  const draft = useDraft(survey.id);
  const { change } = useSurveyDrafts();
  const refused =
    handedIn?.state === "refused"
      ? refusedParts(handedIn.failure?.fields ?? [], answerBody(survey, draft))
      : [];
  const { found, errorOf, setPointed } = useErrors(survey, draft, refused);
  const parts = partsOf(survey);
  const place = Math.max(0, parts.indexOf(draft.at));
  const name = parts[place] ?? "";

  const fill = (part: Partial<SurveyDraft>, changed: string) => {
    // Other words are another intention: what was refused before goes.
    if (draft.key !== "") takeOut(draft.key);
    change(survey.id, { ...part, key: "" });
    setPointed((before) => before.filter((one) => one !== changed));
  };
  const check = (among: readonly string[]) => {
    const wrong = [...found.keys()].filter((one) => among.includes(one));
    setPointed(wrong);
    const [first] = wrong;
    if (first !== undefined) {
      change(survey.id, { at: first });
      goToPart("step");
      goToField(fieldOf(first));
    }
    return first === undefined;
  };
  const move = (to: string) => {
    change(survey.id, { at: to });
    goToPart("step");
  };
  const before = parts[place - 1];
  return {
    survey,
    draft,
    answer: (id, part) =>
      fill(
        { answers: { ...draft.answers, [id]: { optionIds: [], text: "", ...draft.answers[id], ...part } } },
        id,
      ),
    comment: (id, part) =>
      fill(
        { comments: { ...draft.comments, [id]: { stance: "", text: "", ...draft.comments[id], ...part } } },
        id,
      ),
    allow: (mayPublish) => fill({ mayPublish }, ""),
    errorOf,
    wrong: parts.filter((one) => errorOf(one) !== ""),
    check,
    step: {
      name,
      number: place + 1,
      count: parts.length,
      next: () => {
        const after = parts[place + 1];
        if (after !== undefined && (!found.has(name) || check([name]))) move(after);
      },
      back: before === undefined ? undefined : () => move(before),
    },
  };
}
