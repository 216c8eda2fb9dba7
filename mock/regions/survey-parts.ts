// Parts of surveys. A choice is what one reads, how often made-up people took it, and what stands under it.
import type { QuestionSeed } from "./survey-seed";

type Choice = readonly [text: string, weight: number, about?: string];

/** Which part of made-up people answers a question that need not be answered. */
const usual = 0.8;

const optionsOf = (choices: readonly Choice[]) =>
  choices.map(([text, , about], place) => ({
    id: `o-${place + 1}`,
    text,
    ...(about === undefined ? {} : { about }),
  }));

const weightsOf = (choices: readonly Choice[]) => choices.map(([, weight]) => weight);

/** One of several. */
export function single(text: string, ...choices: readonly Choice[]): QuestionSeed {
  const options = optionsOf(choices);
  return {
    question: { text, kind: "single", required: true, options },
    weights: weightsOf(choices),
    answering: usual,
  };
}

/** So many of several at the most. */
export function multiple(text: string, most: number, ...choices: readonly Choice[]): QuestionSeed {
  const options = optionsOf(choices);
  return {
    question: { text, kind: "multiple", required: true, most, options },
    weights: weightsOf(choices),
    answering: usual,
  };
}

/** How satisfied one is, in five steps of GB/T 39735-2020. */
export function scale(text: string, ...weights: readonly number[]): QuestionSeed {
  const steps = ["非常满意", "满意", "基本满意", "不满意", "非常不满意"];
  const choices = steps.map((step, place): Choice => [step, weights[place] ?? 0]);
  return {
    ...single(text, ...choices),
    question: { text, kind: "scale", required: true, options: optionsOf(choices) },
  };
}

/** A text, which nobody must write. */
export function words(text: string, longest: number, answering: number, help?: string): QuestionSeed {
  return {
    question: { text, kind: "text", required: false, longest, ...(help === undefined ? {} : { help }) },
    weights: [],
    answering,
  };
}

/** The same question, which one may leave out. */
export function optional(seed: QuestionSeed): QuestionSeed {
  return { ...seed, question: { ...seed.question, required: false } };
}
