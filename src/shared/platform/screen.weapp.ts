import Taro from "@tarojs/taro";
import type { TopRoom } from "./screen";

/** The status bar's height, and what WeChat's capsule takes from the right edge. */
export function readTopRoom(): TopRoom {
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo();
  const { left } = Taro.getMenuButtonBoundingClientRect();
  return { statusBar: statusBarHeight, capsule: Math.max(0, windowWidth - left) };
}
