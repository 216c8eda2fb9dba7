import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "@/shared/platform/persisted-state";

interface FlowAnswers {
  /** Choice ids in the order of the questions, by flow. Stays on the phone. */
  choices: Record<string, string[]>;
  answer: (flowId: string, choices: string[]) => void;
}

export const useFlowAnswers = create<FlowAnswers>()(
  persist(
    (set) => ({
      choices: {},
      answer: (flowId, given) => set(({ choices }) => ({ choices: { ...choices, [flowId]: given } })),
    }),
    { name: "flow-answers", storage: persistedState },
  ),
);
