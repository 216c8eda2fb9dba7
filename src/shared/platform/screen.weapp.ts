import Taro from "@tarojs/taro";
import type { TopRoom } from "./screen";

/** px: the capsule is 87 wide and stands 7 from the edge. */
const usualCapsule = 94;

/** The status bar's height, and what WeChat's capsule takes from the right edge. */
export function readTopRoom(): TopRoom {
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo();
  const { left } = Taro.getMenuButtonBoundingClientRect();
  // Some phones answer zeros while the app starts.
  const capsule = left > 0 ? Math.max(0, windowWidth - left) : usualCapsule;
  return { statusBar: statusBarHeight, capsule };
}
