import Taro from "@tarojs/taro";
import { useEffect } from "react";

/** Names the page for the browser's tab, WeChat's task list and screen readers. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title });
  }, [title]);
}
