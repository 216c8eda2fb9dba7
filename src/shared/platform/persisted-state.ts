import { createJSONStorage } from "zustand/middleware";
import { readStored, removeStored, writeStored } from "./storage";

/** Names under which the last state found no room. */
const unkept = new Set<string>();

/** Whether the phone holds the last state that was written under a name. */
export function isKept(name: string): boolean {
  return !unkept.has(name);
}

/** zustand's persistence over the phone's storage. */
export const persistedState = createJSONStorage(() => ({
  getItem: readStored,
  setItem: (name: string, value: string) => {
    if (writeStored(name, value)) unkept.delete(name);
    else unkept.add(name);
  },
  removeItem: removeStored,
}));
