import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "@/shared/platform/persisted-state";

/** Whose guides one browses. */
type BrowseAudience = "person" | "enterprise";

interface AudienceChoice {
  audience: BrowseAudience;
  choose: (audience: BrowseAudience) => void;
}

export const useAudience = create<AudienceChoice>()(
  persist((set) => ({ audience: "person", choose: (audience) => set({ audience }) }), {
    name: "audience",
    storage: persistedState,
  }),
);
