/** wx functions for the frame around a page: title, tab bar, fonts, pull-down. Ours, mostly only noted. */

import { pageScrollTo } from "../scroll";
import { recordCall } from "../session";
import type { ApiTable, CallOptions } from "../types";
import { asyncApis } from "./call";

const ONLY_NOTED = [
  "setNavigationBarColor",
  "showNavigationBarLoading",
  "hideNavigationBarLoading",
  "hideHomeButton",
  "setBackgroundColor",
  "setBackgroundTextStyle",
  "startPullDownRefresh",
  "stopPullDownRefresh",
  "hideTabBar",
  "showTabBar",
  "setTabBarItem",
  "setTabBarStyle",
  "setTabBarBadge",
  "removeTabBarBadge",
  "showTabBarRedDot",
  "hideTabBarRedDot",
  "loadFontFace",
  "preloadSubpackage",
];

const noted = Object.fromEntries(
  ONLY_NOTED.map((name) => [name, (options: CallOptions) => recordCall(name, options)]),
);

export const pageChromeApi: ApiTable = {
  ...asyncApis({
    ...noted,
    pageScrollTo,
    setNavigationBarTitle: ({ title }) => {
      document.title = String(title);
    },
  }),
  nextTick: (callback: () => void) => void Promise.resolve().then(callback),
};
