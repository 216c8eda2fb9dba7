import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "./persisted-state";

/** Searches that are remembered. */
const most = 12;

/** What was searched for in one place of the app. Stays on the phone and is never sent. */
export interface SearchHistory {
  /** Newest first. */
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

/** A memory of searches, kept on the phone under a name of its own. */
export function createSearchHistory(name: string) {
  return create<SearchHistory>()(
    persist(
      (set) => ({
        texts: [],
        add: (text) => set(({ texts }) => ({ texts: withText(texts, text) })),
        forget: (text) => set(({ texts }) => ({ texts: texts.filter((other) => other !== text) })),
        forgetAll: () => set({ texts: [] }),
      }),
      { name, storage: persistedState },
    ),
  );
}
