import { goToPart } from "@/shared/platform/part-of-page";
import { wrongFields } from "./checks";
import { askedQuestions, fieldsOf, type QuestionName, questionOf } from "./questions";
import { useRequestDraft } from "./store";
import type { FormView } from "./use-form";

/** Where one is among the questions, and the way on and back. */
export interface Steps {
  name: QuestionName;
  /** From 1. */
  number: number;
  count: number;
  isLast: boolean;
  next: () => void;
  /** Undefined at the first question. */
  back: (() => void) | undefined;
  /** To the first question with something wrong in it. */
  goToWrong: () => void;
}

/** One question after the other; the next comes only when nothing is wrong with this one. */
export function useSteps(form: FormView): Steps {
  const { at, goTo } = useRequestDraft();
  const asked = askedQuestions(form.fields);
  const place = Math.max(0, asked.indexOf(at));
  const name = asked[place] ?? "agency";
  const move = (to: QuestionName | undefined) => {
    if (!to) return;
    goTo(to);
    goToPart("step");
  };
  const before = asked[place - 1];
  return {
    name,
    number: place + 1,
    count: asked.length,
    isLast: place === asked.length - 1,
    next: () => {
      if (form.check(fieldsOf(name))) move(asked[place + 1]);
    },
    back: before && (() => move(before)),
    goToWrong: () => {
      const [field] = [...wrongFields(form.fields).keys()];
      if (field) move(questionOf(field));
    },
  };
}
