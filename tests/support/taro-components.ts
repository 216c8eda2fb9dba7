// HACK(taro-under-jest): the elements of the web build, one by one, since the package's index has an import circle
// that CommonJS cannot load.

import WebView from "@tarojs/components-react/dist/components/view";
import { createElement, forwardRef } from "react";

export { default as Button } from "@tarojs/components-react/dist/components/button";
export { default as Image } from "@tarojs/components-react/dist/components/image";
export { default as Input } from "@tarojs/components-react/dist/components/input";
export { default as ScrollView } from "@tarojs/components-react/dist/components/scroll-view";
export { default as Text } from "@tarojs/components-react/dist/components/text";

/** NutUI's popup gives a property of WeChat's, about which React complains on the web. */
export const View = forwardRef<HTMLElement, { catchMove?: boolean }>(({ catchMove: _, ...props }, ref) =>
  createElement(WebView, { ...props, ref }),
);
