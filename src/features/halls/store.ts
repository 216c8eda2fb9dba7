import { create } from "zustand";
import type { Located } from "@/shared/platform/located";
import { findHere } from "@/shared/platform/position";

/** Where the phone is, as far as the person let it say; kept in memory alone and sent nowhere. */
interface Here {
  /** Nothing until the person asks. */
  located: Located | undefined;
  asking: boolean;
  find: () => Promise<void>;
}

export const useHere = create<Here>()((set, get) => ({
  located: undefined,
  asking: false,
  find: async () => {
    if (get().asking) return;
    set({ asking: true });
    set({ located: await findHere(), asking: false });
  },
}));
