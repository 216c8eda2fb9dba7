import { useDidShow } from "@tarojs/taro";

/** Calls back whenever the page comes to the front: opened, gone back to, or WeChat brought back. */
export function usePageShown(onShown: () => void): void {
  useDidShow(onShown);
}
