// The html elements that Taro's components are on the web, for rendering at build time.
export { default as Button } from "@tarojs/components-react/dist/components/button";
export { default as Image } from "@tarojs/components-react/dist/components/image";
export { default as Input } from "@tarojs/components-react/dist/components/input";
export { default as ScrollView } from "@tarojs/components-react/dist/components/scroll-view";
export { default as Text } from "@tarojs/components-react/dist/components/text";
export { default as View } from "@tarojs/components-react/dist/components/view";
