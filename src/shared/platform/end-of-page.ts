import { useReachBottom } from "@tarojs/taro";

/** Calls back when the person has scrolled to the end of the page. */
export function useEndOfPage(onEnd: () => void): void {
  useReachBottom(onEnd);
}
