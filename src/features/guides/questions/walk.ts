// Where a person stands in a question flow, by the choices made so far.
import type { components } from "@contract/schema";

type Schemas = components["schemas"];
export type QuestionFlow = Schemas["QuestionFlow"];
type Question = Schemas["FlowQuestion"];
type Choice = Question["choices"][number];

/** A question that was answered. */
export interface Answered {
  question: Question;
  choice: Choice;
}

/** The answers that still fit the flow, and what comes next: a question, an outcome, or nothing in a broken flow. */
export interface Standing {
  answered: Answered[];
  question?: Question;
  outcome?: Schemas["FlowOutcome"];
  /** The number of this question from 1, and the most that there can be on any way from here. */
  number: number;
  most: number;
}

function questionOf(flow: QuestionFlow, id: string): Question | undefined {
  return flow.questions.find((question) => question.id === id);
}

/** The longest way from here in questions. The contract knows no loops; the bound keeps a broken flow from hanging. */
function longest(flow: QuestionFlow, id: string, bound: number): number {
  const question = questionOf(flow, id);
  if (!question || bound === 0) return 0;
  return 1 + Math.max(...question.choices.map(({ to }) => longest(flow, to, bound - 1)));
}

/**
 * Follows the choices from the start. A choice that the flow no longer has, since it was changed, ends the way there:
 * the answers before it stay.
 */
export function walk(flow: QuestionFlow, choices: readonly string[]): Standing {
  const answered: Answered[] = [];
  let at = flow.start;
  for (const id of choices) {
    const question = questionOf(flow, at);
    const choice = question?.choices.find((one) => one.id === id);
    if (!question || !choice) break;
    answered.push({ question, choice });
    at = choice.to;
  }
  const question = questionOf(flow, at);
  const outcome = flow.outcomes.find(({ id }) => id === at);
  return {
    answered,
    ...(question ? { question } : {}),
    ...(outcome ? { outcome } : {}),
    number: answered.length + 1,
    most: answered.length + longest(flow, at, flow.questions.length),
  };
}
