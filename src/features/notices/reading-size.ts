import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "@/shared/platform/persisted-state";

/** Sizes of the text of a notice beside the page's own. */
export const readingSizes = ["small", "normal", "large"] as const;
type ReadingSize = (typeof readingSizes)[number];

interface ReadingSizeState {
  size: ReadingSize;
  choose: (size: ReadingSize) => void;
}

/** How large the person wants to read; kept on the phone. */
export const useReadingSize = create<ReadingSizeState>()(
  persist((set): ReadingSizeState => ({ size: "normal", choose: (size) => set({ size }) }), {
    name: "reading-size",
    storage: persistedState,
  }),
);
