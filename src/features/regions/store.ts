import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "@/shared/platform/persisted-state";

interface RegionChoice {
  /** Division code of the region that the person looks at. */
  code: string;
  choose: (code: string) => void;
}

export const useRegionChoice = create<RegionChoice>()(
  persist((set) => ({ code: "152923", choose: (code) => set({ code }) }), {
    name: "region",
    storage: persistedState,
  }),
);
