import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "@/shared/platform/persisted-state";

interface ChecklistState {
  /** Material ids that the person has ready, by guide. Stays on the phone. */
  ready: Record<string, string[]>;
  toggle: (guideId: string, materialId: string) => void;
}

function toggled(ids: string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

export const useChecklist = create<ChecklistState>()(
  persist(
    (set) => ({
      ready: {},
      toggle: (guideId, materialId) =>
        set(({ ready }) => ({ ready: { ...ready, [guideId]: toggled(ready[guideId] ?? [], materialId) } })),
    }),
    { name: "checklist", storage: persistedState },
  ),
);
