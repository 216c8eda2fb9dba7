import { createJSONStorage } from "zustand/middleware";
import { readStored, removeStored, writeStored } from "./storage";

/** zustand's persistence over the phone's storage. */
export const persistedState = createJSONStorage(() => ({
  getItem: readStored,
  setItem: (name: string, value: string) => {
    writeStored(name, value);
  },
  removeItem: removeStored,
}));
