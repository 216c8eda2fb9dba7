// HACK(empty-tab-bar): WeChat wants this component once the tab bar is our own. Ours stands in each page
// (shared/ui/tab-bar), so that it wears the page's skin; this one draws nothing.
import { View } from "@tarojs/components";

export default function CustomTabBar() {
  return <View />;
}
