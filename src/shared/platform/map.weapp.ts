import Taro from "@tarojs/taro";
import type { Destination } from "./destination";

/** WeChat's map, which leads on to the phone's own navigation. */
export function openMap(destination: Destination): void {
  Taro.openLocation(destination).catch(() => undefined);
}
