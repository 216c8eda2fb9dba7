import { create } from "zustand";

interface FlowAnswers {
  /**
   * Choice ids in the order of the questions, by region and flow. In memory alone: on the phone of a 代办员 the next
   * herder must not find the last one's answers.
   */
  choices: Record<string, string[]>;
  answer: (key: string, choices: string[]) => void;
}

export const useFlowAnswers = create<FlowAnswers>()((set) => ({
  choices: {},
  answer: (key, given) => set(({ choices }) => ({ choices: { ...choices, [key]: given } })),
}));
