import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "@/shared/platform/persisted-state";

/** Searches that are remembered. */
const most = 12;

interface SearchHistory {
  /** What was searched for, newest first. Stays on the phone and is never sent. */
  texts: string[];
  add: (text: string) => void;
  forget: (text: string) => void;
  forgetAll: () => void;
}

/** The texts with one put first, each once. */
export function withText(texts: readonly string[], text: string): string[] {
  const wanted = text.trim();
  if (wanted === "") return [...texts];
  return [wanted, ...texts.filter((other) => other !== wanted)].slice(0, most);
}

export const useSearchHistory = create<SearchHistory>()(
  persist(
    (set) => ({
      texts: [],
      add: (text) => set(({ texts }) => ({ texts: withText(texts, text) })),
      forget: (text) => set(({ texts }) => ({ texts: texts.filter((other) => other !== text) })),
      forgetAll: () => set({ texts: [] }),
    }),
    { name: "searches", storage: persistedState },
  ),
);
