import { goToPart } from "@/shared/platform/part-of-page";
import type { Shape } from "./shape";
import type { FormView } from "./use-form";

/** Where one is among the questions, and the way on and back. */
export interface Steps<T extends Shape> {
  name: T["question"];
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
export function useSteps<T extends Shape>(form: FormView<T>): Steps<T> {
  const { questions, useDraft, wrongFields } = form.kind;
  const { at, goTo } = useDraft();
  const asked = questions.asked(form.fields);
  const place = Math.max(0, asked.indexOf(at));
  const name = asked[place] ?? at;
  const move = (to: T["question"] | undefined) => {
    if (to === undefined) return;
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
      if (form.check(questions.fieldsOf(name))) move(asked[place + 1]);
    },
    back: before === undefined ? undefined : () => move(before),
    goToWrong: () => {
      const [field] = [...wrongFields(form.fields).keys()];
      if (field) move(questions.questionOf(field));
    },
  };
}
