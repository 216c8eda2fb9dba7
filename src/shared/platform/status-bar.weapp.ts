import Taro, { useDidShow } from "@tarojs/taro";
import { useEffect } from "react";

/** Clock, battery and capsule stand on the page: white on the lake band and in the dark, black on sand. */
function colour(dark: boolean, onBand: boolean): void {
  const frontColor = dark || onBand ? "#ffffff" : "#000000";
  void Taro.setNavigationBarColor({ frontColor, backgroundColor: dark ? "#141312" : "#F5F3EF" });
  void Taro.setBackgroundColor({ backgroundColor: dark ? "#141312" : "#F5F3EF" });
}

/** Keeps the status bar and the ground behind the page in the skin of the page, also when it is shown again. */
export function useStatusBar(dark: boolean, onBand: boolean): void {
  useEffect(() => colour(dark, onBand), [dark, onBand]);
  useDidShow(() => colour(dark, onBand));
}
