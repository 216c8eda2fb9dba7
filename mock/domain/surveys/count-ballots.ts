import type { components } from "@contract/schema";
import type { Ballot, Survey } from "./survey";

type Result = components["schemas"]["SurveyResult"];
type Question = Survey["questions"][number];

interface Tally {
  answered: number;
  counts: Map<string, number>;
}

function toResult({ id, kind, options = [] }: Question, { answered, counts }: Tally): Result {
  if (kind === "text") return { questionId: id, answered, texts: answered };
  return {
    questionId: id,
    answered,
    options: options.map((option) => ({ optionId: option.id, count: counts.get(option.id) ?? 0 })),
  };
}

/** The count of every question: how many people answered it, and how many of them chose each option. */
export function countBallots(questions: readonly Question[], ballots: Iterable<Ballot>): Result[] {
  const tallies = new Map(
    questions.map(({ id }): [string, Tally] => [id, { answered: 0, counts: new Map() }]),
  );
  for (const { answers } of ballots) {
    for (const { questionId, optionIds = [] } of answers) {
      const tally = tallies.get(questionId);
      if (!tally) continue;
      tally.answered += 1;
      for (const id of optionIds) tally.counts.set(id, (tally.counts.get(id) ?? 0) + 1);
    }
  }
  return questions.map((question) =>
    toResult(question, tallies.get(question.id) ?? { answered: 0, counts: new Map() }),
  );
}
