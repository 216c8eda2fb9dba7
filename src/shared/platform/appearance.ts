import Taro from "@tarojs/taro";
import { isWeapp } from "./target";

const darkQuery = "(prefers-color-scheme: dark)";

/** Whether the system is dark now. */
export function isSystemDark(): boolean {
  if (isWeapp) return Taro.getAppBaseInfo().theme === "dark";
  return window.matchMedia(darkQuery).matches;
}

/** WeChat's own text size relative to its standard, 1 when unknown. From 1.25 on the app starts in 长辈版. */
export function systemTextScale(): number {
  if (!isWeapp) return 1;
  // Taro's types do not know it yet; WeChat answers it since library 2.23.4.
  const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
  return info.fontSizeScaleFactor ?? 1;
}

/** Tells when the system turns dark or light. */
export function watchSystemDark(tell: (dark: boolean) => void): void {
  if (isWeapp) Taro.onThemeChange(({ theme }) => tell(theme === "dark"));
  else window.matchMedia(darkQuery).addEventListener("change", ({ matches }) => tell(matches));
}
