import Taro from "@tarojs/taro";
import { isWeapp } from "./target";

/** Room in px that the system takes at the top of a page: the status bar, and WeChat's capsule at the right. */
export interface TopRoom {
  statusBar: number;
  capsule: number;
}

/** Measured on WeChat; a browser takes no room. */
export function readTopRoom(): TopRoom {
  if (!isWeapp) return { statusBar: 0, capsule: 0 };
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo();
  const { left } = Taro.getMenuButtonBoundingClientRect();
  return { statusBar: statusBarHeight, capsule: Math.max(0, windowWidth - left) };
}
