// Ballots of people who never were, for the surveys of the preview: made of weights, the same on every machine.
import { hashText } from "../hash";
import type { Ballot, Survey } from "./survey";

type Question = Survey["questions"][number];
type Answer = Ballot["answers"][number];

/** How people answered a question: the weight of each option; of a text, which part wrote something. */
export interface Leaning {
  weights: readonly number[];
  /** From 0 to 1: who answers it at all. Everybody, where an answer is required. */
  answering: number;
}

/** From 0 up to 1. */
const drawn = (text: string) => (hashText(text) % 1_000_003) / 1_000_003;

function pick(weights: readonly number[], at: number): number {
  let left = at * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return Math.max(0, found);
}

function answerOf(question: Question, { weights, answering }: Leaning, lot: string): Answer | undefined {
  const { id, kind, required, options = [], most = 1 } = question;
  if (!required && drawn(`${lot}|${id}|skips`) >= answering) return undefined;
  if (kind === "text") return { questionId: id, text: "略" };
  const wanted = kind === "multiple" ? 1 + Math.floor(drawn(`${lot}|${id}|many`) * most) : 1;
  const left = [...weights];
  const chosen: string[] = [];
  for (let turn = 0; turn < Math.min(wanted, options.length); turn += 1) {
    const place = pick(left, drawn(`${lot}|${id}|${turn}`));
    left[place] = 0;
    const option = options[place];
    if (option && !chosen.includes(option.id)) chosen.push(option.id);
  }
  return { questionId: id, optionIds: chosen };
}

/**
 * The ballots of so many people.
 * @param leanings by the questions' order
 */
export function* madeBallots(
  { id, questions }: Pick<Survey, "id" | "questions">,
  people: number,
  leanings: readonly Leaning[],
): Generator<Ballot> {
  for (let person = 0; person < people; person += 1) {
    const lot = `${id}|${person}`;
    const answers = questions.flatMap((question, place) => {
      const leaning = leanings[place];
      return (leaning && answerOf(question, leaning, lot)) ?? [];
    });
    yield { answers };
  }
}
