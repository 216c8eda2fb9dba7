import Taro from "@tarojs/taro";

/** Whether WeChat is dark now. */
export function isSystemDark(): boolean {
  return Taro.getAppBaseInfo().theme === "dark";
}

/** WeChat's own text size relative to its standard, 1 when unknown. */
export function systemTextScale(): number {
  // HACK(font-scale-type): Taro's types do not know it yet; WeChat answers it since library 2.23.4.
  const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
  return info.fontSizeScaleFactor ?? 1;
}

/** Tells when WeChat turns dark or light. */
export function watchSystemDark(tell: (dark: boolean) => void): void {
  Taro.onThemeChange(({ theme }) => tell(theme === "dark"));
}
