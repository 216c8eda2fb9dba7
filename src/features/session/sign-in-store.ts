import { create } from "zustand";
import { persist } from "zustand/middleware";
import { personalName, resetAtSignOut } from "@/shared/api/personal";
import { persistedState } from "@/shared/platform/persisted-state";

interface SignInState {
  phone: string;
  code: string;
  /** Ticked by the person, never beforehand. */
  agrees: boolean;
  /** The phone that a code went to; empty while none did. */
  sentTo: string;
  /** Milliseconds since 1970 from which another code may be asked for. */
  againAt: number;
  fill: (change: Partial<Pick<SignInState, "phone" | "code" | "agrees">>) => void;
  sent: (phone: string, againAt: number) => void;
  /** No code may be asked for until then. */
  mustWait: (againAt: number) => void;
  clear: () => void;
}

/**
 * What stands on the login page: kept, since a person leaves it to read the text message, and WeChat may end the app
 * meanwhile. The code itself is not.
 */
export const useSignInDraft = create<SignInState>()(
  persist(
    (set, get, store) => ({
      phone: "",
      code: "",
      agrees: false,
      sentTo: "",
      againAt: 0,
      fill: (change) => set(change),
      sent: (sentTo, againAt) => set({ sentTo, againAt, code: "" }),
      mustWait: (againAt) => set({ againAt }),
      clear: () => set({ ...store.getInitialState(), againAt: get().againAt }),
    }),
    {
      name: personalName("sign-in"),
      storage: persistedState,
      partialize: ({ code: _, ...kept }) => kept,
    },
  ),
);

resetAtSignOut(useSignInDraft);
