import Taro from "@tarojs/taro";
import { readTopRoom } from "./screen.weapp";

/** px: the navigation bar in 长辈版, which covers the top of the page. */
const bar = 60;

/** Brings a part of the page, marked by the class `part-<name>`, to the top. */
export function goToPart(name: string): void {
  const offsetTop = -(readTopRoom().statusBar + bar);
  void Taro.pageScrollTo({ selector: `.part-${name}`, offsetTop, duration: 0 });
}

/** Brings a field of a form to the top. WeChat opens the keyboard only at a touch, so the focus stays. */
export function goToField(name: string): void {
  goToPart(name);
}
