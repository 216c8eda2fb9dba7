import { useDidShow } from "@tarojs/taro";

const watchers = new Set<() => void>();

/** Calls back whenever any page of the app comes to the front. */
export function watchPages(onShown: () => void): void {
  watchers.add(onShown);
}

/** Calls back whenever the page comes to the front: opened, gone back to, or WeChat brought back. */
export function usePageShown(onShown: () => void): void {
  useDidShow(() => {
    onShown();
    for (const tell of watchers) tell();
  });
}
