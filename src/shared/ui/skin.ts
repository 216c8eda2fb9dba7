// Light, dark, 长辈版: what the person chose, what the system says, and the class that follows from both.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { isSystemDark, systemTextScale, watchSystemDark } from "@/shared/platform/appearance";
import { persistedState } from "@/shared/platform/persisted-state";

export type ThemeChoice = "system" | "light" | "dark";

interface SkinState {
  theme: ThemeChoice;
  /** What the person said about 长辈版; null while only the system's text size speaks. */
  elder: boolean | null;
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
      elder: null,
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

/** Whether the page is dark. */
export function useDark(): boolean {
  return useSkin(({ theme, systemDark }) => (theme === "system" ? systemDark : theme === "dark"));
}

/** Whether the page is in 长辈版. */
export function useElder(): boolean {
  const chosen = useSkin(({ elder }) => elder);
  return chosen ?? systemTextScale() >= elderScale;
}

/** Classes for the outermost view of a page. */
export function useSkinClass(): string {
  const theme = useDark() ? "theme-dark" : "theme-light";
  return useElder() ? `${theme} size-elder` : theme;
}
