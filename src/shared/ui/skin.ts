// Light, dark, 长辈版: what the person chose, what the system says, and the class that follows from both.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { isSystemDark, systemTextScale, watchSystemDark } from "@/shared/platform/appearance";
import { persistedState } from "@/shared/platform/persisted-state";

export type ThemeChoice = "system" | "light" | "dark";

interface SkinState {
  theme: ThemeChoice;
  elder: boolean;
  systemDark: boolean;
  chooseTheme: (theme: ThemeChoice) => void;
  setElder: (elder: boolean) => void;
}

/** WeChat's text sizes from 大 upward ask for 长辈版 until the person says otherwise. */
const elderScale = 1.25;

export const useSkin = create<SkinState>()(
  persist(
    (set) => ({
      theme: "system",
      elder: systemTextScale() >= elderScale,
      systemDark: isSystemDark(),
      chooseTheme: (theme) => set({ theme }),
      setElder: (elder) => set({ elder }),
    }),
    { name: "skin", storage: persistedState, partialize: ({ theme, elder }) => ({ theme, elder }) },
  ),
);

/** Follows the system from now on; called once by the app. */
export function followSystem(): void {
  watchSystemDark((systemDark) => useSkin.setState({ systemDark }));
}

/** Classes for the outermost view of a page. */
export function useSkinClass(): string {
  const dark = useSkin(({ theme, systemDark }) => (theme === "system" ? systemDark : theme === "dark"));
  const elder = useSkin((state) => state.elder);
  return `${dark ? "theme-dark" : "theme-light"}${elder ? " size-elder" : ""}`;
}
