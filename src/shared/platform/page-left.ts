import { useDidHide } from "@tarojs/taro";

/** Calls back whenever the page goes behind another one, or the app behind others. */
export const usePageLeft = (onLeft: () => void): void => useDidHide(onLeft);
